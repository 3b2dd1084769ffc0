/**
 * Where an element stands. Exactly one holds at a time; each is also a custom state, e.g. `satu-table:state(stale)`.
 *
 * - `idle`: nothing has been asked yet. - `loading`, `slow`: the first answer is on its way; `slow` after 4 seconds.
 * - `ready`, `empty`, `partial`: an answer is shown; none matched; a cap or a fault left a part of it out.
 * - `stale`: an older answer is shown, because the newest question failed or one that was kept is all that there is yet.
 * - `paused`: the device is offline and nothing was loaded before.
 * - `failed`: nothing can be shown. - `misconfigured`: a value that the page's author wrote cannot be used.
 * - `unsupported`: the portal or the browser cannot do what was asked.
 */
export const states = [
  'idle',
  'loading',
  'slow',
  'ready',
  'empty',
  'partial',
  'stale',
  'paused',
  'failed',
  'misconfigured',
  'unsupported',
] as const;

export type State = (typeof states)[number];
