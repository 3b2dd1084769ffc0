import { isSatuError, type SatuError, type SatuErrorCode } from './satu-error.js';

const passing: readonly SatuErrorCode[] = [
  'offline',
  'network',
  'timeout',
  'portal-error',
  'maintenance',
  'rate-limited',
  'captive-portal',
  'not-json',
  'blocked-by-cors',
  'integrity',
];

/** Whether a failure may pass by itself, so that asking again later makes sense; the others wait for a person. */
export function canPass(error: unknown): error is SatuError {
  return isSatuError(error, ...passing);
}
