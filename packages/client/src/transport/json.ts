import { SatuError, type SatuErrorCode } from '../errors/satu-error.js';
import { looksLikeHtml, type Reply } from './transport.js';

/** Reads the JSON of an answer. Throws what an answer without JSON means, by its status. */
export function jsonOf(reply: Reply): unknown {
  const { text, ok, status, url } = reply;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!ok) throw statusError(reply);
    if (looksLikeHtml(text)) {
      throw new SatuError('captive-portal', 'A web page arrived where data was due', {
        url,
        status,
        cause,
        hint: 'Open the address in a browser: a network may ask to sign in, or the address is not that of an API.',
      });
    }
    const what = text.trim() === '' ? 'Nothing' : 'Something other than JSON';
    throw new SatuError('not-json', `${what} arrived where JSON was due`, { url, status, cause });
  }
}

/** What a status means by itself. */
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
