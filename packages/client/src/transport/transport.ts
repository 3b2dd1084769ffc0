import { loadPart } from '../errors/load-part.js';
import { SatuError } from '../errors/satu-error.js';
import type { RetryNotice } from './again.js';
import { aborted } from './answer-cache.js';
import { readText } from './body.js';
import { emptyLane, type Lane } from './lane.js';
import { retryAfterOf } from './retry-after.js';
import { platformSurroundings, type Surroundings } from './surroundings.js';

/** Options of a `Transport`. */
export interface TransportOptions {
  /** Default: the platform’s. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds to the first byte of an answer; default 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte while an answer is read; default 20,000. */
  readonly idleTimeout?: number | undefined;
  /** Most bytes of one answer; default 10,000,000. */
  readonly maxBytes?: number | undefined;
  /** Times that a call is tried again after a fault that can pass; default 2. All calls to one portal draw on one budget of tries. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first new try, doubled at each further one; default 300. */
  readonly retryDelay?: number | undefined;
  /** Headers of every call, e.g. a token. An answer is then kept by no cache on the way, and they are sent to no other host. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Most calls to the portal at one time, from 1; default 6. Others wait for their turn. */
  readonly inFlight?: number | undefined;
  /** Told of every further try before its pause. What it throws is left aside. */
  readonly onRetry?: ((notice: RetryNotice) => void) | undefined;
  /** What several transports to one portal share. Default: each has its own. */
  readonly lane?: Lane | undefined;
  /** Page and network that calls are made from; default: the platform’s. */
  readonly surroundings?: Surroundings | undefined;
}

/** An answer, whatever its status. */
export interface Reply {
  readonly url: string;
  readonly status: number;
  readonly ok: boolean;
  readonly text: string;
  /** Seconds to wait, where the server said so; at most 60. */
  readonly retryAfter: number | undefined;
}

/** One call. */
export interface Call {
  /** Sent as JSON by POST; without it, the call is a GET. */
  readonly json?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Called when the call goes out, after it waited for its turn. */
  readonly onTurn?: (() => void) | undefined;
}

/** Options of a transport, none of them open. */
export type Settled = {
  readonly [K in keyof Omit<TransportOptions, 'onRetry'>]-?: Exclude<TransportOptions[K], undefined>;
} & Pick<TransportOptions, 'onRetry'>;

/** How one try of a call ended. */
export interface Attempt {
  /** What arrived whole. */
  readonly reply?: Reply;
  /** The answer, where one began. */
  readonly response?: Response | undefined;
  /** Why nothing arrived whole. */
  readonly error?: unknown;
}

/** Calls over HTTP, with retries, limits and honest errors. The only place that fetches. */
export class Transport {
  readonly #options: Settled;

  constructor(options: TransportOptions = {}) {
    this.#options = {
      // Asked for at each call: a page may replace fetch after the client is made.
      fetch: options.fetch ?? ((...call) => globalThis.fetch(...call)),
      timeout: options.timeout ?? 30_000,
      idleTimeout: options.idleTimeout ?? 20_000,
      maxBytes: options.maxBytes ?? 10_000_000,
      retries: options.retries ?? 2,
      retryDelay: options.retryDelay ?? 300,
      headers: options.headers ?? {},
      inFlight: options.inFlight ?? 6,
      onRetry: options.onRetry,
      lane: options.lane ?? emptyLane(),
      surroundings: options.surroundings ?? platformSurroundings,
    };
  }

  /** Calls an address. Resolves with any answer that arrives whole; throws `SatuError` where none does. */
  async call(url: string, call: Call = {}): Promise<Reply> {
    const { lane, inFlight } = this.#options;
    const { signal } = call;
    if (isAborted(signal)) throw aborted(signal);
    if (lane.open < inFlight) lane.open += 1;
    // Few pages are so busy: what waits is loaded with the first call that must.
    else await (await loadPart(() => import('./turn.js'))).turn(lane, inFlight, signal);
    try {
      call.onTurn?.();
      const first = await attempt(url, call, this.#options);
      if (/^[24]/.test(`${first.reply?.status}`) && first.reply?.status !== 429) return first.reply as Reply;
      if (isAborted(signal)) throw aborted(signal, first.error);
      if (first.reply === undefined && !this.#options.surroundings.online())
        throw new SatuError('offline', 'The device has no network', { url, cause: first.error });
      // Most calls are answered at once; what tries again, and explains, is loaded with the first that is not.
      return await (await loadPart(() => import('./again.js'))).again(url, call, first, this.#options);
    } finally {
      const [next] = lane.waiting;
      if (next === undefined) lane.open -= 1;
      else next();
    }
  }
}

/** Tries a call once. Throws nothing. */
export async function attempt(url: string, call: Call, options: Settled): Promise<Attempt> {
  const { fetch, timeout } = options;
  const patience = new AbortController();
  const signal = call.signal === undefined ? patience.signal : AbortSignal.any([call.signal, patience.signal]);
  const timer = setTimeout(
    () => patience.abort(new SatuError('timeout', `No answer within ${timeout} ms`, { url })),
    timeout,
  );
  let response: Response | undefined;
  try {
    response = await Promise.race([
      fetch(url, { ...requestOf(call, options), signal }),
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    ]);
    clearTimeout(timer);
    return { response, reply: await read(response, url, options, call.signal) };
  } catch (error) {
    return { response, error };
  } finally {
    clearTimeout(timer);
  }
}

async function read(
  response: Response,
  url: string,
  options: Settled,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const text = await readText(response, options, signal);
  if (response.redirected && new URL(response.url).host !== new URL(url).host && !looksLikeHtml(text)) {
    throw new SatuError('invalid-config', `${new URL(url).host} answers from ${new URL(response.url).host}`, {
      url,
    });
  }
  return { url, status: response.status, ok: response.ok, text, retryAfter: retryAfterOf(response.headers) };
}

function requestOf({ json }: Call, { headers }: Settled): RequestInit {
  return {
    // A token is sent to no host but the portal's, and what it opens is kept nowhere.
    ...(Object.keys(headers).length === 0 ? {} : { cache: 'no-store', redirect: 'manual' }),
    ...(json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }),
    headers: json === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    credentials: 'omit',
  };
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** Whether a text is a page for people. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|meta|script|title|h\d|p|div|\?xml)/i.test(text);
}
