import { SatuError } from '../errors/satu-error.js';
import type { Surroundings } from './surroundings.js';

/** How to find out why no answer could be reached. */
export interface UnreachedOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds. */
  readonly timeout: number;
  readonly surroundings: Surroundings;
}

/**
 * Why no answer could be reached. A browser tells scripts only that a call failed: where an answer arrives that nobody
 * may read, it was `blocked-by-cors`; where the page's own policy forbids the call, `invalid-config`; else it is `network`.
 */
export async function unreached(
  url: string,
  signal: AbortSignal | undefined,
  cause: unknown,
  { fetch, timeout, surroundings: { origin } }: UnreachedOptions,
): Promise<SatuError> {
  if (origin === undefined || new URL(url).origin === origin)
    return new SatuError('network', 'No answer could be reached', { url, cause });
  const patience = AbortSignal.timeout(timeout);
  let forbidden = false;
  const notice = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    forbidden ||= effectiveDirective === 'connect-src' && url.startsWith(blockedURI);
  };
  globalThis.document?.addEventListener('securitypolicyviolation', notice);
  try {
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
  } catch {
    // The page is told of its policy after the call has failed.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!forbidden) return new SatuError('network', 'No answer could be reached', { url, cause });
    return new SatuError('invalid-config', 'The Content-Security-Policy of this page forbids the call', {
      url,
      cause,
      field: 'connect-src',
      hint: `Add ${new URL(url).origin} to connect-src in the policy of the page.`,
    });
  } finally {
    globalThis.document?.removeEventListener('securitypolicyviolation', notice);
  }
  return new SatuError('blocked-by-cors', 'The portal does not allow this page to read its answer', {
    url,
    cause,
    hint: 'Allow the page in ckan.cors.origin_whitelist of the portal, or use a relay.',
  });
}
