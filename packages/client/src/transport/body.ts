import { SatuError } from '../errors/satu-error.js';
import { aborted } from './answer-cache.js';

/** Limits on the reading of one answer. */
export interface BodyLimits {
  /** Most bytes. */
  readonly maxBytes: number;
  /** Most milliseconds without a byte. */
  readonly idleTimeout: number;
}

/**
 * Reads the text of an answer (UTF-8, with or without a byte order mark). Throws `too-large`, `timeout`, `aborted`, and whatever breaks off
 * the transfer.
 */
export async function readText(
  response: Response,
  { maxBytes, idleTimeout }: BodyLimits,
  signal: AbortSignal | undefined,
): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  let stop: (error: SatuError) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => {});
  const onAbort = (): void => stop(aborted(signal));
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      const timer = setTimeout(() => stop(new SatuError('timeout', 'The answer stopped halfway')), idleTimeout);
      const { done, value } = await Promise.race([reader.read(), stopped]).finally(() => clearTimeout(timer));
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        throw new SatuError('too-large', `The answer is larger than ${maxBytes} bytes`, {
          hint: 'Ask for fewer rows or fields.',
        });
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // Ends the transfer where it was not read to its end; nothing to be done where that fails.
    reader.cancel().catch(() => {});
  }
}
