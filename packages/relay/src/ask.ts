import { boundedText } from './bounded-text.js';
import type { RelayConfig, Upstream } from './config.js';
import type { Question } from './question.js';

/** What an upstream answered. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly retryAfter?: string;
}

/** An upstream gave no answer that can be passed on. */
export class UpstreamFault extends Error {
  override readonly name = 'UpstreamFault';
}

const redirects = 3;

/**
 * Asks an upstream. Only what the relay itself writes is sent: no header of a client, no cookie. Redirects are followed
 * within the upstream's address alone. Throws `UpstreamFault` for what is no JSON, leads elsewhere, is late, too large, or a failure of the
 * upstream (5xx).
 */
export async function ask(question: Question, upstream: Upstream, config: RelayConfig): Promise<Reply> {
  const { timeout = 15_000, maxAnswer = 10_000_000, fetch = globalThis.fetch } = config;
  const signal = AbortSignal.timeout(timeout);
  const base = new URL(upstream.url);
  const root = base.pathname.replace(/\/$/, '');
  let url = question.url;
  for (let turn = 0; turn <= redirects; turn++) {
    const response = await fetch(url, {
      method: question.body === undefined ? 'GET' : 'POST',
      headers: {
        ...upstream.headers,
        accept: 'application/json',
        ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(question.body === undefined ? {} : { body: question.body }),
      redirect: 'manual',
      signal,
    });
    if (response.status < 300 || response.status > 399) return reply(response, maxAnswer, signal);
    response.body?.cancel().catch(() => undefined);
    const to = response.headers.get('location') ?? '';
    const next = URL.canParse(to, url) ? new URL(to, url) : undefined;
    if (next?.origin !== base.origin || !next.pathname.startsWith(`${root}/`) || next.username || next.password)
      throw new UpstreamFault('The upstream leads elsewhere');
    url = next.href;
  }
  throw new UpstreamFault('The upstream leads in circles');
}

async function reply(response: Response, most: number, signal: AbortSignal): Promise<Reply> {
  if (response.status >= 500) {
    response.body?.cancel().catch(() => undefined);
    throw new UpstreamFault(`The upstream failed with ${response.status}`);
  }
  const body = await boundedText(response, most, signal);
  if (!isJson(body)) throw new UpstreamFault('The upstream answered something other than JSON');
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, body, ...(retryAfter === null ? {} : { retryAfter }) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
