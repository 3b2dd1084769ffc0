import { SatuError } from '../errors/satu-error.js';
import { aborted } from '../transport/answer-cache.js';
import { statusError } from '../transport/status-error.js';
import { platformSurroundings } from '../transport/surroundings.js';
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
 * every call; a transfer that breaks off is taken up once more where it stopped, as long as the file is the same. A file may come from
 * another host than the one asked: portals keep files in stores of their own. A token goes to no such host.
 */
export async function answerBytes(
  url: string,
  options: TransportOptions,
  signal: AbortSignal | undefined,
): Promise<BytesAnswer> {
  const first = await begun(url, options, signal);
  return { headers: first.headers, chunks: chunksOf(first, url, options, signal) };
}

interface Begun {
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

async function begun(url: string, options: TransportOptions, signal: AbortSignal | undefined): Promise<Begun> {
  let answer: Begun = { headers: new Headers(), body: null };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const ask = options.fetch ?? globalThis.fetch;
    const response = await ask(input, init);
    const store = elsewhere(String(input), response);
    const given = store === undefined ? response : await ask(store, { ...init, headers: {}, redirect: 'follow' });
    if (!given.ok) return given;
    answer = given;
    return new Response(null);
  };
  const reply = await new Transport({ ...options, fetch }).call(url, { signal });
  if (!reply.ok) throw statusError(reply);
  return answer;
}

// Where a call with a token, which follows nothing by itself, is sent on to another host.
function elsewhere(from: string, { status, headers }: Response): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, from)) return undefined;
  const [here, there] = [new URL(from), new URL(location, from)];
  return there.host === here.host || (here.protocol === 'https:' && there.protocol !== 'https:')
    ? undefined
    : there.href;
}

async function* chunksOf(
  first: Begun,
  url: string,
  options: TransportOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { maxBytes = largestFile, idleTimeout = 20_000, retries = 2 } = options;
  const limits = { maxBytes, idleTimeout, url };
  let [answer, given, tried] = [first, 0, retries === 0];
  for (;;) {
    try {
      for await (const chunk of after(given, read(answer.body, limits, signal))) {
        given += chunk.byteLength;
        yield chunk;
      }
      return;
    } catch (cause) {
      if (cause instanceof SatuError) throw cause;
      if (tried) throw brokenOff(url, options, cause);
      tried = true;
      answer = await begun(url, options, signal);
      if (given > 0 && !same(first, answer)) throw brokenOff(url, options, cause);
    }
  }
}

function brokenOff(url: string, { surroundings = platformSurroundings }: TransportOptions, cause: unknown): SatuError {
  return surroundings.online()
    ? new SatuError('integrity', 'The file broke off before its end', { url, cause })
    : new SatuError('offline', 'The device has no network', { url, cause });
}

// What was given already is not taken from another version of the file.
function same(one: Begun, other: Begun): boolean {
  const version = ({ headers }: Begun) => headers.get('etag') ?? headers.get('last-modified');
  return version(one) !== null && version(one) === version(other);
}

async function* after(skipped: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let left = skipped;
  for await (const chunk of chunks) {
    const rest = chunk.subarray(left);
    left -= chunk.byteLength - rest.byteLength;
    if (rest.byteLength > 0) yield rest;
  }
}

interface Limits {
  readonly maxBytes: number;
  readonly idleTimeout: number;
  readonly url: string;
}

async function* read(
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
    throw signal?.aborted === true ? aborted(signal, cause) : cause;
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
