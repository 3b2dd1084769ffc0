import type { CallOptions } from '../source.js';
import type { CkanPortal } from './portal.js';

/** What a portal says of itself, as it came; kept. */
export function portalStatus(portal: CkanPortal, { signal, fresh }: CallOptions = {}): Promise<unknown> {
  const ask = (shared: AbortSignal) => portal.action('status_show', {}, { signal: shared });
  return portal.answers.get(`${portal.url} status`, ask, { signal, fresh });
}
