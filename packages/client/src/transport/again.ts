import ky from 'ky';
import { isSatuError, SatuError, type SatuErrorCode } from '../errors/satu-error.js';
import { aborted } from './answer-cache.js';
import { follow } from './redirect.js';
import { giveBack, takeTry } from './retry-budget.js';
import { tell } from './tell.js';
import { type Attempt, attempt, type Call, type Reply, type Settled } from './transport.js';
import { unreached } from './unreached.js';

/** A call that is tried again. */
export interface RetryNotice {
  /** The address that is asked. */
  readonly url: string;
  /** Counts the further tries of the call, from 1. */
  readonly attempt: number;
  /** Milliseconds before it. */
  readonly pause: number;
  /** HTTP status of the answer before; undefined where none arrived. */
  readonly status: number | undefined;
  /** What was wrong with the try before, where no answer arrived. */
  readonly code: SatuErrorCode | undefined;
}

// A reader is better served by a countdown than by a longer silence.
const longestSilence = 10;

/**
 * Tries a call again after a first try that failed, where that may pass: a refused status, no answer, an answer that broke off. Gives the
 * last answer, whatever its status. Throws `aborted`, `offline`, `network`, `blocked-by-cors`, `timeout`, `integrity` for a transfer that
 * broke off twice, `invalid-config` for an answer from another host.
 */
export async function again(url: string, call: Call, first: Attempt, options: Settled): Promise<Reply> {
  const { retries, retryDelay, lane, onRetry } = options;
  let last = await followed(url, call, first, options);
  let tried = 0;
  let pause = 0;
  const mayPass = async (): Promise<boolean> => {
    if (!worthRetry(last, call, options, tried) || !takeTry(lane, performance.now())) return false;
    const asked = last.reply?.retryAfter;
    pause = asked === undefined ? Math.random() * retryDelay * 2 ** tried : asked * 1_000;
    tried += 1;
    tell(onRetry, { url, attempt: tried, pause, status: last.reply?.status, code: codeOf(last) });
    return true;
  };
  let begun = false;
  await ky(url, {
    // The first try was made before.
    fetch: async () => {
      if (begun) last = await followed(url, call, await attempt(url, call, options), options);
      begun = true;
      if (last.reply === undefined) throw last.error;
      return new Response(null, { status: last.reply.status });
    },
    signal: call.signal ?? null,
    timeout: false,
    retry: { limit: retries, shouldRetry: mayPass, delay: () => pause },
  }).catch(() => {});
  if (call.signal?.aborted === true) throw aborted(call.signal, last.error);
  if (last.reply === undefined) throw await explained(last, url, call.signal, options);
  if (last.reply.ok) giveBack(lane, tried, performance.now());
  return last.reply;
}

// Only a call with a token gets to see that it is sent elsewhere.
async function followed(url: string, call: Call, tried: Attempt, options: Settled): Promise<Attempt> {
  const { response } = tried;
  const sent = response !== undefined && (response.type === 'opaqueredirect' || /^3/.test(String(response.status)));
  return sent ? follow(url, call, response, options) : tried;
}

function worthRetry(
  { reply, response, error }: Attempt,
  call: Call,
  { surroundings }: Settled,
  tried: number,
): boolean {
  if (reply === undefined) {
    if (isSatuError(error) || call.signal?.aborted === true || !surroundings.online()) return false;
    // A transfer that breaks off is worth one more.
    return response === undefined || tried === 0;
  }
  const { status, retryAfter = 0, text } = reply;
  if (retryAfter > longestSilence) return false;
  // What is asked by POST is long or nested: a failure at it seldom passes.
  if (status === 500) return call.json === undefined || text.includes('Search Connection Error');
  return [429, 502, 503, 504].includes(status);
}

function codeOf({ reply, response }: Attempt): SatuErrorCode | undefined {
  if (reply !== undefined) return undefined;
  return response === undefined ? 'network' : 'integrity';
}

async function explained(
  { response, error }: Attempt,
  url: string,
  signal: AbortSignal | undefined,
  options: Settled,
): Promise<SatuError> {
  if (isSatuError(error)) return error;
  if (!options.surroundings.online())
    return new SatuError('offline', 'The device has no network', { url, cause: error });
  if (response !== undefined) {
    return new SatuError('integrity', 'The answer broke off before its end', {
      url,
      status: response.status,
      cause: error,
    });
  }
  const reason = await unreached(url, signal, error, options);
  return signal?.aborted === true ? aborted(signal) : reason;
}
