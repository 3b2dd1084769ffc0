import { isSatuError, SatuError, type SatuErrorCode } from '../errors/satu-error.js';
import { aborted } from './answer-cache.js';
import type { Call, Reply, Transport } from './transport.js';

/** A call that goes out. No header is told: one may hold a token. */
export interface RequestNotice {
  /** Counts the calls of one client, from 1. */
  readonly number: number;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** What is sent as JSON by POST. */
  readonly body: unknown;
  /** Milliseconds that the call waited for its turn. */
  readonly waited: number;
}

/** How a call ended. */
export interface AnswerNotice {
  /** That of the request. */
  readonly number: number;
  readonly url: string;
  /** Milliseconds from the request to the end of its answer, further tries included. */
  readonly took: number;
  /** HTTP status; undefined where no answer arrived. */
  readonly status: number | undefined;
  /** Characters of the answer; undefined where none arrived. */
  readonly length: number | undefined;
  /** Why no answer arrived. A failure that the portal itself told has a status instead. */
  readonly code: SatuErrorCode | undefined;
}

/** How calls are paced, and who is told of them. */
export interface PaceOptions {
  /** Most calls to the portal at one time, from 1; default 6. Others wait for their turn. */
  readonly inFlight?: number | undefined;
  /** Told of every call as it goes out. What it throws is left aside. */
  readonly onRequest?: ((notice: RequestNotice) => void) | undefined;
  /** Told of every call as it ends. What it throws is left aside. */
  readonly onAnswer?: ((notice: AnswerNotice) => void) | undefined;
}

/** What makes calls. */
export type Caller = Pick<Transport, 'call'>;

/** The same caller, with so many calls at one time, in the order in which they came. Throws `invalid-config` for a limit that is none. */
export function paced(caller: Caller, { inFlight = 6, onRequest, onAnswer }: PaceOptions): Caller {
  if (!(inFlight >= 1)) {
    throw new SatuError('invalid-config', 'inFlight is a number from 1', { field: 'inFlight' });
  }
  const waiting = new Set<() => void>();
  let open = 0;
  let made = 0;

  // Aborted ones leave the queue at once.
  function turn(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (signal?.aborted === true) throw aborted(signal);
    if (open < Math.floor(inFlight)) {
      open += 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(enter);
        reject(aborted(signal));
      };
      const enter = (): void => {
        waiting.delete(enter);
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      waiting.add(enter);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  // The place is handed on, so that nobody overtakes.
  function done(): void {
    const [next] = waiting;
    if (next === undefined) open -= 1;
    else next();
  }

  return {
    async call(url: string, call: Call = {}): Promise<Reply> {
      const asked = performance.now();
      await turn(call.signal);
      const began = performance.now();
      made += 1;
      const number = made;
      const method = call.json === undefined ? 'GET' : 'POST';
      tell(onRequest, { number, url, method, body: call.json, waited: began - asked });
      const ended = (status?: number, length?: number, code?: SatuErrorCode): void =>
        tell(onAnswer, { number, url, took: performance.now() - began, status, length, code });
      try {
        const reply = await caller.call(url, call);
        ended(reply.status, reply.text.length);
        return reply;
      } catch (error) {
        ended(undefined, undefined, isSatuError(error) ? error.code : 'network');
        throw error;
      } finally {
        done();
      }
    },
  };
}

function tell<T>(listener: ((notice: T) => void) | undefined, notice: T): void {
  try {
    listener?.(notice);
  } catch {
    // Who listens to a log must not break what is logged.
  }
}
