import type { RelayConfig, Upstream } from './config.js';
import type { Question } from './question.js';
import { retrySeconds } from './retry-after.js';

/** An upstream gave no answer that can be passed on. */
export class UpstreamFault extends Error {
  override readonly name = 'UpstreamFault';
  /** What to say to the client: 502, or 503 where the upstream says so itself. */
  readonly status: 502 | 503;
  /** Seconds to wait before it is asked again, where it said so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, status: 502 | 503 = 502, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const redirects = 3;

/**
 * Asks an upstream. Only what the relay itself writes is sent: no header of a client, no cookie. Redirects are followed within the upstream's
 * address alone. Throws `UpstreamFault` for what leads elsewhere, and for a failure of the upstream (5xx).
 */
export async function askWithin(
  question: Pick<Question, 'url' | 'body'>,
  upstream: Upstream,
  { fetch = globalThis.fetch }: Pick<RelayConfig, 'fetch'>,
  init: { readonly method: string; readonly accept: string; readonly signal: AbortSignal },
): Promise<Response> {
  const base = new URL(upstream.url);
  const root = base.pathname.replace(/\/$/, '');
  const { body } = question;
  let { url } = question;
  for (let turn = 0; turn <= redirects; turn++) {
    const response = await fetch(url, {
      method: init.method,
      headers: {
        ...upstream.headers,
        accept: init.accept,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: init.signal,
    });
    if (response.status >= 500) {
      response.body?.cancel().catch(() => undefined);
      const wait = retrySeconds(response.headers.get('retry-after'));
      throw new UpstreamFault(`The upstream failed with ${response.status}`, response.status === 503 ? 503 : 502, wait);
    }
    if (response.status < 300 || response.status > 399) return response;
    response.body?.cancel().catch(() => undefined);
    const to = response.headers.get('location') ?? '';
    const next = URL.canParse(to, url) ? new URL(to, url) : undefined;
    if (next?.origin !== base.origin || !next.pathname.startsWith(`${root}/`) || next.username || next.password)
      throw new UpstreamFault('The upstream leads elsewhere');
    url = next.href;
  }
  throw new UpstreamFault('The upstream leads in circles');
}
