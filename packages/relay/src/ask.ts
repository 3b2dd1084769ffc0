import { boundedText } from './bounded-text.js';
import type { RelayConfig, Upstream } from './config.js';
import type { Question } from './question.js';
import { retrySeconds } from './retry-after.js';
import { askWithin, UpstreamFault } from './within-upstream.js';

/** What an upstream answered. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Asks an upstream for JSON. Throws `UpstreamFault` for what is no JSON, leads elsewhere, or is a failure of the upstream (5xx). */
export async function ask(
  question: Pick<Question, 'url' | 'body'>,
  upstream: Upstream,
  config: RelayConfig,
): Promise<Reply> {
  const { timeout = 15_000, maxAnswer = 10_000_000 } = config;
  const signal = AbortSignal.timeout(timeout);
  const method = question.body === undefined ? 'GET' : 'POST';
  const response = await askWithin(question, upstream, config, { method, accept: 'application/json', signal });
  const body = await boundedText(response, maxAnswer, signal);
  if (!isJson(body)) throw new UpstreamFault('The upstream answered something other than JSON');
  const retryAfter = retrySeconds(response.headers.get('retry-after'));
  return { status: response.status, body, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
