/**
 * Why a call failed. Branch on this, never on `message`: messages are reworded and translated.
 *
 * - `aborted`: the caller's signal ended the call. Never shown as a failure.
 * - `offline`: the device says it has no network.
 * - `network`: no answer could be reached (DNS, refused connection, certificate).
 * - `timeout`: the server accepted the call and did not answer in time.
 * - `blocked-by-cors`: the portal answers, but does not allow this page to read the answer.
 * - `captive-portal`: a sign-in page of the network answered in place of the portal.
 * - `maintenance`: the portal says that it is down for maintenance (503).
 * - `not-found`, `forbidden`, `rate-limited`: 404; 401 and 403; 429.
 * - `invalid-query`: the portal refused the question.
 * - `invalid-config`: a value that the page's author wrote cannot be used.
 * - `unknown-field`: a field that was asked for does not exist.
 * - `unexpected-shape`: JSON arrived, but not of the form that was agreed.
 * - `not-json`: something other than JSON arrived.
 * - `too-large`: the answer went over a stated cap.
 * - `portal-error`: the portal failed (5xx or an error of its own).
 * - `unsupported`: the source or the browser cannot do what was asked.
 * - `integrity`: fewer or other bytes arrived than were promised: the transfer broke off, or a hash does not match.
 */
export type SatuErrorCode =
  | 'aborted'
  | 'offline'
  | 'network'
  | 'timeout'
  | 'blocked-by-cors'
  | 'captive-portal'
  | 'maintenance'
  | 'not-found'
  | 'forbidden'
  | 'rate-limited'
  | 'invalid-query'
  | 'invalid-config'
  | 'unknown-field'
  | 'unexpected-shape'
  | 'not-json'
  | 'too-large'
  | 'portal-error'
  | 'unsupported'
  | 'integrity';

/** What is known about a failure besides its code. */
export interface SatuErrorDetails {
  /** One sentence for the developer: what to do about it. */
  readonly hint?: string | undefined;
  /** The address that was asked, without credentials. */
  readonly url?: string | undefined;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** Seconds to wait before asking again, where the portal said so. */
  readonly retryAfter?: number | undefined;
  /** The field, attribute or option that is at fault. */
  readonly field?: string | undefined;
  /** What the portal itself said. Text from outside: show it only as text, behind "technical details". */
  readonly detail?: string | undefined;
  /** Where in a text that was read the fault is, counted from 0. */
  readonly position?: number | undefined;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

// Two copies of the client may meet on one page; a registered symbol recognises the other copy's errors.
const brand = Symbol.for('satudata.error');

/** The one error class of the client. */
export class SatuError extends Error {
  /** `SatuError`. */
  override readonly name = 'SatuError';
  /** Why the call failed; stable between versions. */
  readonly code: SatuErrorCode;
  /** One sentence for the developer: what to do about it; empty where there is nothing to advise. */
  readonly hint: string;
  /** The address that was asked, without credentials. */
  readonly url: string | undefined;
  /** HTTP status of the answer; undefined where none arrived. */
  readonly status: number | undefined;
  /** Seconds to wait before asking again; undefined where the portal did not say. */
  readonly retryAfter: number | undefined;
  /** The field, attribute or option that is at fault. */
  readonly field: string | undefined;
  /** What the portal itself said. Text from outside: show it only as text. */
  readonly detail: string | undefined;
  /** Where in a text that was read the fault is, counted from 0. */
  readonly position: number | undefined;

  /** Makes an error; for sources of your own, so that theirs are told as those of the client are. */
  constructor(code: SatuErrorCode, message: string, details: SatuErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    Object.defineProperty(this, brand, { value: true });
    this.code = code;
    this.hint = details.hint ?? '';
    this.url = details.url;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
    this.field = details.field;
    this.detail = details.detail;
    this.position = details.position;
  }
}

/** Tells whether a value is a `SatuError`, and, when codes are given, whether it carries one of them. */
export function isSatuError(value: unknown, ...codes: readonly SatuErrorCode[]): value is SatuError {
  if (!(value instanceof Error) || !(brand in value)) return false;
  return codes.length === 0 || codes.includes((value as Error as SatuError).code);
}
