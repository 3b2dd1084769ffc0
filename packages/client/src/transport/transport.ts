import { loadPart } from '../errors/load-part.js';
import { isSatuError, SatuError } from '../errors/satu-error.js';
import { aborted } from './answer-cache.js';
import { readText } from './body.js';
import { retryAfterOf } from './retry-after.js';
import { platformSurroundings, type Surroundings } from './surroundings.js';

/** Options of a `Transport`. */
export interface TransportOptions {
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds to the first byte of an answer; default 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte while an answer is read; default 20,000. */
  readonly idleTimeout?: number | undefined;
  /** Most bytes of one answer; default 10,000,000. */
  readonly maxBytes?: number | undefined;
  /** Times that a call is tried again after a fault that can pass; default 2. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first new try, doubled at each further one; default 300. */
  readonly retryDelay?: number | undefined;
  /** Headers of every call, e.g. a token. An answer is then kept by no cache on the way. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
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
}

/** Options of a transport, none of them open. */
export type Settled = { readonly [K in keyof TransportOptions]-?: Exclude<TransportOptions[K], undefined> };

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
      surroundings: options.surroundings ?? platformSurroundings,
    };
  }

  get surroundings(): Surroundings {
    return this.#options.surroundings;
  }

  /** Calls an address. Resolves with any answer that arrives whole; throws `SatuError` where none does. */
  async call(url: string, call: Call = {}): Promise<Reply> {
    try {
      return await this.#whole(url, call);
    } catch (error) {
      throw await this.#explained(error, url, call.signal);
    }
  }

  // A transfer that breaks off is worth one more try.
  async #whole(url: string, call: Call): Promise<Reply> {
    const response = await this.#respond(url, call);
    try {
      return await this.#read(response, url, call.signal);
    } catch (error) {
      if (isSatuError(error) || call.signal?.aborted === true || this.#options.retries === 0) throw error;
      return this.#read(await this.#respond(url, call), url, call.signal);
    }
  }

  // Most calls are answered at once; what tries again is loaded with the first that is not.
  async #respond(url: string, call: Call): Promise<Response> {
    const { retries, surroundings } = this.#options;
    let first: Response | undefined;
    let fault: unknown;
    try {
      first = await this.#once(url, call);
      if (first.status < 500 && first.status !== 429) return first;
    } catch (error) {
      fault = error;
      if (isSatuError(error) || isAborted(call.signal) || !surroundings.online()) throw error;
    }
    const part = retries === 0 ? undefined : await import('./persist.js').catch(() => undefined);
    if (part !== undefined) return part.persist(url, requestOf(call, this.#options), first ?? fault, this.#options);
    if (first === undefined) throw fault;
    return first;
  }

  async #once(url: string, call: Call): Promise<Response> {
    const { fetch, timeout } = this.#options;
    const patience = new AbortController();
    const signal = call.signal === undefined ? patience.signal : AbortSignal.any([call.signal, patience.signal]);
    const late = timeoutError(url, timeout);
    const timer = setTimeout(() => patience.abort(late), timeout);
    try {
      return await Promise.race([
        fetch(url, { ...requestOf(call, this.#options), signal }),
        new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      ]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(response: Response, url: string, signal: AbortSignal | undefined): Promise<Reply> {
    const text = await readText(response, this.#options, signal);
    if (response.redirected && new URL(response.url).host !== new URL(url).host && !looksLikeHtml(text)) {
      throw new SatuError('invalid-config', `${new URL(url).host} answers from ${new URL(response.url).host}`, {
        url,
      });
    }
    return { url, status: response.status, ok: response.ok, text, retryAfter: retryAfterOf(response.headers) };
  }

  async #explained(error: unknown, url: string, signal: AbortSignal | undefined): Promise<SatuError> {
    if (isAborted(signal)) return aborted(signal, error);
    if (isSatuError(error)) return error;
    if (!this.#options.surroundings.online())
      return new SatuError('offline', 'The device has no network', { url, cause: error });
    const { unreached } = await loadPart(() => import('./unreached.js'));
    const reason = await unreached(url, signal, error, this.#options);
    return isAborted(signal) ? aborted(signal) : reason;
  }
}

function requestOf({ json, signal }: Call, { headers }: Settled): RequestInit {
  const sent = Object.keys(headers).length === 0 ? {} : { cache: 'no-store' as const };
  return {
    ...sent,
    ...(json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }),
    ...(signal === undefined ? {} : { signal }),
    headers: json === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    credentials: 'omit',
  };
}

/** The error of an answer that did not begin in time. */
export function timeoutError(url: string, timeout: number, cause?: unknown): SatuError {
  return new SatuError('timeout', `No answer within ${timeout} ms`, { url, cause });
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** Whether a text is a page for people. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|meta|script|title|h\d|p|div|\?xml)/i.test(text);
}
