/** What can go wrong with one answer. */
export type Fault =
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }
  | { readonly kind: 'truncated' | 'wrong-type' | 'html' | 'captive' | 'no-cors' }
  | { readonly kind: 'status'; readonly status: 429 | 500 | 502 | 503 | 504; readonly retryAfter: RetryAfter }
  | { readonly kind: 'limit'; readonly rows: number }
  | { readonly kind: 'shift'; readonly rows: number };

/** Seconds until the next attempt, sent as a number or as a date; undefined when the answer does not say. */
export type RetryAfter = { readonly seconds: number; readonly asDate: boolean } | undefined;

/** A fault and the share of the requests it meets, above 0 and up to 1. */
export interface FaultRule {
  readonly fault: Fault;
  readonly share: number;
  /** As it was written, such as `429=10@0.2`. */
  readonly text: string;
}

/** A fault that nobody knows, or one with a value that makes no sense. */
export class FaultUnknown extends Error {
  constructor(text: string, why: string) {
    super(`${JSON.stringify(text)} is no fault: ${why}`);
    this.name = 'FaultUnknown';
  }
}

/** The faults that can be asked for, one a line. */
export const faultList = `slow=<ms>           answers only after that many milliseconds (default 3000, at most 120000)
drip=<bytes>        sends that many bytes a second (default 100)
truncated           breaks the connection off halfway through the body
wrong-type          says text/plain
html                answers 200 with an HTML page instead
captive             redirects to a login page, as public Wi-Fi does
429=<retry>         refuses; Retry-After is <retry> seconds (default 5), date:<seconds>, or none
500, 502, 503, 504  fails with an HTML page; 503 takes =<retry> as well
no-cors             sends no CORS headers
limit=<rows>        gives no more than that many rows or datasets (default 10)
shift=<rows>        pages after the first as if that many rows had gone from the beginning meanwhile (default 1)`;

const retryText = /^(date:)?(\d{1,9})$/;

function retryAfter(value: string | undefined, fallback: RetryAfter, text: string): RetryAfter {
  if (value === undefined) return fallback;
  if (value === 'none') return undefined;
  const [, date, seconds] = retryText.exec(value) ?? [];
  if (seconds === undefined) throw new FaultUnknown(text, 'Retry-After is seconds, date:<seconds>, or none');
  return { seconds: Number(seconds), asDate: date !== undefined };
}

function whole(value: string | undefined, fallback: number, most: number, text: string): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > most) {
    throw new FaultUnknown(text, `its value is a whole number from 1 to ${most}`);
  }
  return number;
}

function readFault(kind: string, value: string | undefined, text: string): Fault {
  switch (kind) {
    case 'slow':
      return { kind, milliseconds: whole(value, 3000, 120_000, text) };
    case 'drip':
      return { kind, bytesPerSecond: whole(value, 100, 1_000_000, text) };
    case 'limit':
      return { kind, rows: whole(value, 10, 32_000, text) };
    case 'shift':
      return { kind, rows: whole(value, 1, 32_000, text) };
    case '429':
      return { kind: 'status', status: 429, retryAfter: retryAfter(value, { seconds: 5, asDate: false }, text) };
    case '503':
      return { kind: 'status', status: 503, retryAfter: retryAfter(value, undefined, text) };
  }
  if (value !== undefined) throw new FaultUnknown(text, 'it takes no value');
  switch (kind) {
    case 'truncated':
    case 'wrong-type':
    case 'html':
    case 'captive':
    case 'no-cors':
      return { kind };
    case '500':
      return { kind: 'status', status: 500, retryAfter: undefined };
    case '502':
      return { kind: 'status', status: 502, retryAfter: undefined };
    case '504':
      return { kind: 'status', status: 504, retryAfter: undefined };
  }
  throw new FaultUnknown(
    text,
    'known are slow, drip, truncated, wrong-type, html, captive, 429, 500, 502, 503, 504, no-cors, limit, shift',
  );
}

/**
 * Reads faults such as `slow=3000` or `429=10@0.2, no-cors`: a kind, a value after `=` where it takes one, and the share
 * of requests after `@` (default all). Throws FaultUnknown.
 */
export function readFaults(text: string): readonly FaultRule[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, kind = '', value, share = '1'] = /^([\w-]+)(?:=([^@]*))?(?:@(.*))?$/.exec(part) ?? [];
      const number = Number(share);
      if (!/^[\d.]+$/.test(share) || !(number > 0 && number <= 1)) {
        throw new FaultUnknown(part, 'a share is a number above 0 and up to 1');
      }
      return { fault: readFault(kind, value, part), share: number, text: part };
    });
}
