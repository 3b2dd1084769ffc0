import { setTimeout as wait } from 'node:timers/promises';

/** A body that breaks off with an error after half of its bytes. */
export function truncatedBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isSent) {
        isSent = true;
        controller.enqueue(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
        return;
      }
      // The half must be on its way before the connection ends.
      await wait(50);
      controller.error(new Error('Broken off on purpose'));
    },
  });
}

/** A body that comes a few bytes at a time. */
export function drippedBody(bytes: Uint8Array, bytesPerSecond: number): ReadableStream<Uint8Array> {
  const piece = Math.max(1, Math.floor(bytesPerSecond / 10));
  const pause = (1000 * piece) / bytesPerSecond;
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent >= bytes.byteLength) {
        controller.close();
        return;
      }
      if (sent > 0) await wait(pause);
      controller.enqueue(bytes.subarray(sent, sent + piece));
      sent += piece;
    },
  });
}
