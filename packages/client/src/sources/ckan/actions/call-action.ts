import type * as z from 'zod/mini';
import { loadPart } from '../../../errors/load-part.js';
import { SatuError } from '../../../errors/satu-error.js';
import type { NumberMode } from '../envelope.js';
import type { ActionParameters, CkanPortal } from '../portal.js';
import { unexpected } from '../wire.js';
import { resultSchema } from './result-schema.js';
import { writes } from './writing-action.js';

/** Options of a call of `portal.action`. */
export interface CallActionOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long numbers are given; default: as the client is told. */
  readonly numbers?: NumberMode | undefined;
}

/**
 * Calls an action that only reads. The result of one that CKAN itself has is checked and then given whole, extra keys too; booleans and numbers
 * that a portal writes as text are made what they are. Throws `unsupported` for one that changes something, before anything is sent, and
 * `unexpected-shape` that names the place for a result of another form.
 */
export async function callAction(
  portal: CkanPortal,
  name: string,
  parameters: ActionParameters = {},
  options: CallActionOptions = {},
): Promise<unknown> {
  if (writes(name)) {
    throw new SatuError('unsupported', `${name} changes something, and this client only reads`, {
      field: name,
      hint: 'Call the portal by your own means to change something there.',
    });
  }
  const [result, schema] = await Promise.all([
    portal.action(name, parameters, { signal: options.signal, numbers: options.numbers ?? portal.numbers }),
    loadPart(() => resultSchema(name)),
  ]);
  if (schema === undefined) return result;
  const checked = schema.safeParse(result);
  if (checked.success) return checked.data;
  throw unexpected(['result', ...placeOf(checked.error.issues)].map(String).join('.'), portal.url);
}

// Where one of several forms is allowed, the one that fits furthest is the one that was meant.
function placeOf(issues: readonly z.core.$ZodIssue[]): readonly PropertyKey[] {
  const issue = issues[0];
  if (issue === undefined) return [];
  const within = issue.code === 'invalid_union' ? issue.errors.map(placeOf) : [];
  return [...issue.path, ...within.reduce((longest, path) => (path.length > longest.length ? path : longest), [])];
}
