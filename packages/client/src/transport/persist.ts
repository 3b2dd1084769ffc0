import ky, { HTTPError, TimeoutError } from 'ky';
import { retryAfterOf } from './retry-after.js';
import { type Settled, timeoutError } from './transport.js';

// A reader is better served by a countdown than by a longer silence.
const longestSilence = 10;

/**
 * Tries a call again after a first failure that may pass: a refused status, or no answer. Gives the last answer, whatever
 * its status; throws where none came. A caller who hangs up ends it.
 */
export async function persist(url: string, request: RequestInit, first: unknown, options: Settled): Promise<Response> {
  const { fetch, timeout, retries, retryDelay } = options;
  if (!(await worthRetry(first, options))) return given(first);
  const wait = first instanceof Response ? retryAfterOf(first.headers) : undefined;
  await pause(wait === undefined ? Math.random() * retryDelay : wait * 1_000, request.signal);
  try {
    return await ky(url, {
      ...request,
      fetch,
      timeout,
      retry: {
        limit: retries - 1,
        // What is asked here changes nothing on the server, whatever the method.
        methods: ['get', 'post'],
        statusCodes: passing,
        delay: (attempt) => retryDelay * 2 ** attempt,
        jitter: true,
        shouldRetry: ({ error }) => worthRetry(error instanceof HTTPError ? error.response : error, options),
      },
    });
  } catch (error) {
    if (error instanceof TimeoutError) throw timeoutError(url, timeout, error);
    return given(error instanceof HTTPError ? error.response : error);
  }
}

const passing = [429, 502, 503, 504];

function given(outcome: unknown): Response {
  if (outcome instanceof Response) return outcome;
  throw outcome;
}

async function worthRetry(outcome: unknown, { surroundings }: Settled): Promise<boolean> {
  if (!(outcome instanceof Response)) return !(outcome instanceof TimeoutError) && surroundings.online();
  if ((retryAfterOf(outcome.headers) ?? 0) > longestSilence) return false;
  if (outcome.status !== 500) return passing.includes(outcome.status);
  return (await outcome.clone().text()).includes('Search Connection Error');
}

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, ms);
    if (signal?.aborted === true) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  });
}
