import { isSatuError, SatuError, type SatuErrorCode } from '../errors/satu-error.js';
import { tell } from './tell.js';
import type { Call, Reply, Transport, TransportOptions } from './transport.js';

/** A call that goes out. No header is told: one may hold a token. */
export interface RequestNotice {
  /** Counts the calls of one client, from 1. */
  readonly number: number;
  /** The address that is asked. */
  readonly url: string;
  /** Long and nested questions are sent by POST. */
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
  /** The address that was asked. */
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
export interface PaceOptions extends Pick<TransportOptions, 'inFlight' | 'onRetry'> {
  /** Told of every call as it goes out. What it throws is left aside. */
  readonly onRequest?: ((notice: RequestNotice) => void) | undefined;
  /** Told of every call as it ends. What it throws is left aside. */
  readonly onAnswer?: ((notice: AnswerNotice) => void) | undefined;
}

/** What makes calls. */
export type Caller = Pick<Transport, 'call'>;

/** The same caller, whose calls are told to listeners. Throws `invalid-config` for a limit `inFlight` that is none. */
export function observed(caller: Caller, { inFlight = 1, onRequest, onAnswer }: PaceOptions): Caller {
  if (!(inFlight >= 1)) {
    throw new SatuError('invalid-config', 'inFlight is a number from 1', { field: 'inFlight' });
  }
  if (onRequest === undefined && onAnswer === undefined) return caller;
  let made = 0;
  return {
    async call(url: string, call: Call = {}): Promise<Reply> {
      const asked = performance.now();
      let number: number | undefined;
      let began = asked;
      const onTurn = (): void => {
        began = performance.now();
        made += 1;
        number = made;
        const method = call.json === undefined ? 'GET' : 'POST';
        tell(onRequest, { number, url, method, body: call.json, waited: began - asked });
      };
      const ended = (status?: number, length?: number, code?: SatuErrorCode): void => {
        // What never went out did not end.
        if (number !== undefined)
          tell(onAnswer, { number, url, took: performance.now() - began, status, length, code });
      };
      try {
        const reply = await caller.call(url, { ...call, onTurn });
        ended(reply.status, reply.text.length);
        return reply;
      } catch (error) {
        ended(undefined, undefined, isSatuError(error) ? error.code : 'network');
        throw error;
      }
    },
  };
}
