import { SatuError } from '../errors/satu-error.js';
import { aborted } from '../transport/answer-cache.js';
import { statusError } from '../transport/status-error.js';
import { Transport, type TransportOptions } from '../transport/transport.js';

/** The bytes of an answer as they arrive. */
export interface BytesAnswer {
  readonly headers: Headers;
  readonly chunks: AsyncIterable<Uint8Array>;
}

// A file comes whole, where a page of rows would not.
const largestFile = 50_000_000;

/**
 * Asks for a file and gives its bytes as they arrive, so that it never has to be held as a whole. Retries, waiting and errors are those of
 * every call. A file may come from another host than the one asked: portals keep files in stores of their own.
 */
export async function answerBytes(
  url: string,
  options: TransportOptions,
  signal: AbortSignal | undefined,
): Promise<BytesAnswer> {
  let body: ReadableStream<Uint8Array> | null = null;
  let headers = new Headers();
  const fetch: typeof globalThis.fetch = async (...call) => {
    const response = await (options.fetch ?? globalThis.fetch)(...call);
    if (!response.ok) return response;
    ({ body, headers } = response);
    return new Response(null);
  };
  const reply = await new Transport({ ...options, fetch }).call(url, { signal });
  if (!reply.ok) throw statusError(reply);
  const { maxBytes = largestFile, idleTimeout = 20_000 } = options;
  return { headers, chunks: chunksOf(body, { maxBytes, idleTimeout, url }, signal) };
}

interface Limits {
  readonly maxBytes: number;
  readonly idleTimeout: number;
  readonly url: string;
}

async function* chunksOf(
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, idleTimeout, url }: Limits,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), idleTimeout, url, signal);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw new SatuError('too-large', `The file is larger than ${maxBytes} bytes`, { url });
      yield value;
    }
  } catch (cause) {
    if (signal?.aborted === true) throw aborted(signal, cause);
    throw cause instanceof SatuError ? cause : new SatuError('network', 'The file broke off', { url, cause });
  } finally {
    // Nothing to be done where that fails.
    reader.cancel().catch(() => {});
  }
}

async function inTime<T>(
  reading: Promise<T>,
  idleTimeout: number,
  url: string,
  signal: AbortSignal | undefined,
): Promise<T> {
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new SatuError('timeout', 'The file stopped halfway', { url })), idleTimeout);
    const leave = (): void => reject(aborted(signal));
    signal?.addEventListener('abort', leave);
    if (signal?.aborted === true) leave();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
  });
  return Promise.race([reading, stopped]).finally(() => stop());
}
