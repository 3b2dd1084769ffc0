import { aborted } from './answer-cache.js';
import type { Lane } from './lane.js';

/** Waits for a place in a lane, in the order of arrival. Who hangs up leaves the queue at once. Throws `aborted`. */
export function turn(lane: Lane, inFlight: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      lane.waiting.delete(enter);
      signal?.removeEventListener('abort', leave);
    };
    const leave = (): void => {
      end();
      reject(aborted(signal));
    };
    // The place is handed on, so that nobody overtakes.
    const enter = (): void => {
      end();
      resolve();
    };
    if (signal?.aborted === true) return leave();
    if (lane.open < inFlight) {
      lane.open += 1;
      return enter();
    }
    lane.waiting.add(enter);
    signal?.addEventListener('abort', leave);
    return undefined;
  });
}
