/** More bytes came than were allowed. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Reads a body as UTF-8, up to `most` bytes; hangs up and throws `TooLarge` beyond, and the signal's reason when it ends. */
export async function boundedText(
  { body, headers }: Request | Response,
  most: number,
  signal: AbortSignal,
): Promise<string> {
  if (body === null) return '';
  if (Number(headers.get('content-length')) > most) {
    body.cancel().catch(() => undefined);
    throw new TooLarge(`More than ${most} bytes`);
  }
  const reader = body.getReader();
  const stop = (): void => {
    reader.cancel(signal.reason).catch(() => undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > most) throw new TooLarge(`More than ${most} bytes`);
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    stop();
    throw cause;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
