type Verb =
  | 'abort'
  | 'cancel'
  | 'clear'
  | 'create'
  | 'delete'
  | 'follow'
  | 'hook'
  | 'import'
  | 'invite'
  | 'mark'
  | 'next'
  | 'patch'
  | 'purge'
  | 'remove'
  | 'reorder'
  | 'revise'
  | 'revoke'
  | 'run'
  | 'send'
  | 'submit'
  | 'unfollow'
  | 'update'
  | 'upsert';

/** Name of an action that changes something on the portal. */
export type WritingAction = Verb | `${Verb}_${string}` | `${string}_${Verb}` | `${string}_${Verb}_${string}`;

const verbs: ReadonlySet<string> = new Set<Verb>([
  'abort',
  'cancel',
  'clear',
  'create',
  'delete',
  'follow',
  'hook',
  'import',
  'invite',
  'mark',
  'next',
  'patch',
  'purge',
  'remove',
  'reorder',
  'revise',
  'revoke',
  'run',
  'send',
  'submit',
  'unfollow',
  'update',
  'upsert',
]);

/** Whether an action changes something, by the verbs in its name. */
export function writes(name: string): boolean {
  return name
    .toLowerCase()
    .split('_')
    .some((word) => verbs.has(word));
}
