import { SatuError, type SatuErrorCode } from '../errors/satu-error.js';
import type { Reply } from './transport.js';

/** What a status means by itself, where the answer says no more. */
export function statusError({ status, url, retryAfter }: Reply, detail?: string): SatuError {
  const [code, hint] = meaning(status);
  return new SatuError(code, `The portal answered ${status}`, { url, status, retryAfter, detail, hint });
}

function meaning(status: number): readonly [code: SatuErrorCode, hint?: string] {
  if (status === 401 || status === 403) return ['forbidden', 'The data is not public, or a firewall refuses the call.'];
  if (status === 404 || status === 410) return ['not-found', 'Check the address and the id.'];
  if (status === 413 || status === 414) return ['invalid-query', 'The question is too long for the portal.'];
  if (status === 429) return ['rate-limited', 'Ask less often.'];
  if (status === 503) return ['maintenance'];
  if (status === 400 || status === 409) return ['invalid-query'];
  return ['portal-error'];
}
