import type { SatuErrorCode } from './satu-error.js';

/** Names of the reader's texts about faults, as the dictionaries of the elements have them. */
export type FaultText =
  | 'loading'
  | 'offline'
  | 'network'
  | 'timeout'
  | 'server'
  | 'maintenance'
  | 'rate'
  | 'gone'
  | 'private'
  | 'cors'
  | 'captive'
  | 'format'
  | 'capped'
  | 'tooLarge'
  | 'schema'
  | 'config'
  | 'unsupported';

/** One thing that goes wrong between a page and a portal. */
export interface Fault {
  /** Number of the case that tests name; several outcomes of one case have the same. Undefined where no case is about it. */
  readonly number?: number;
  /** What goes wrong, in words for developers. */
  readonly fault: string;
  /** The code of the error; undefined where the call succeeds all the same. */
  readonly code?: SatuErrorCode;
  /** What a reader is told; undefined where there is nothing to tell. */
  readonly text?: FaultText;
}

/** Every fault that a call can meet, the code that it is given, and the text that a reader is shown. */
export const faultTable: readonly Fault[] = [
  { number: 1, fault: 'the device has no network', code: 'offline', text: 'offline' },
  { number: 2, fault: 'the network goes away between two pages', code: 'offline', text: 'offline' },
  { number: 3, fault: 'a network without a route', code: 'timeout', text: 'timeout' },
  { number: 4, fault: 'name not found, connection refused', code: 'network', text: 'network' },
  { number: 5, fault: 'no answer within the time limit', code: 'timeout', text: 'timeout' },
  { number: 6, fault: 'an answer that drips' },
  { number: 6, fault: 'an answer that stops halfway', code: 'timeout', text: 'timeout' },
  { number: 7, fault: 'an answer over the byte cap', code: 'too-large', text: 'tooLarge' },
  { number: 8, fault: 'a transfer that breaks off twice', code: 'integrity', text: 'format' },
  { number: 8, fault: 'JSON that was cut off', code: 'not-json', text: 'format' },
  { number: 9, fault: 'nothing, or something other than JSON', code: 'not-json', text: 'format' },
  { number: 10, fault: 'a web page with status 200 where data is due', code: 'captive-portal', text: 'captive' },
  { number: 11, fault: 'JSON by another name' },
  { number: 12, fault: 'a byte order mark, UTF-16, Windows-1252' },
  { number: 13, fault: 'a body that is broken or shorter than promised', code: 'integrity', text: 'format' },
  { number: 14, fault: 'success: false with status 200 and an unknown type', code: 'portal-error', text: 'server' },
  {
    number: 15,
    fault: 'a field in filter, order or selection that is not there',
    code: 'unknown-field',
    text: 'schema',
  },
  { number: 15, fault: 'a question that the portal refuses', code: 'invalid-query', text: 'config' },
  { number: 16, fault: '401, 403 or Authorization Error', code: 'forbidden', text: 'private' },
  { number: 17, fault: '404, 410 or Not Found Error', code: 'not-found', text: 'gone' },
  { number: 18, fault: '413 or 414', code: 'invalid-query', text: 'config' },
  { number: 19, fault: '429', code: 'rate-limited', text: 'rate' },
  { number: 20, fault: '500, 502, 504, search server down', code: 'portal-error', text: 'server' },
  { number: 21, fault: '503', code: 'maintenance', text: 'maintenance' },
  { number: 22, fault: 'the portal does not allow the page to read it', code: 'blocked-by-cors', text: 'cors' },
  { number: 23, fault: 'an http portal on an https page', code: 'invalid-config', text: 'config' },
  { number: 24, fault: 'an answer from another host', code: 'invalid-config', text: 'config' },
  { number: 24, fault: 'a redirect to a login page', code: 'captive-portal', text: 'captive' },
  { number: 24, fault: 'redirects in a circle', code: 'network', text: 'network' },
  { number: 25, fault: 'a policy of the page that forbids the call', code: 'invalid-config', text: 'config' },
  { number: 26, fault: 'a certificate that has expired', code: 'network', text: 'network' },
  { number: 27, fault: 'a dataset that has a file of rows' },
  { number: 27, fault: 'a dataset that has only files of other kinds', code: 'unsupported', text: 'unsupported' },
  { number: 28, fault: 'an old answer after a new one' },
  { number: 30, fault: 'the caller hangs up', code: 'aborted', text: 'loading' },
  { number: 34, fault: 'rows or columns that change between two pages' },
  { number: 37, fault: 'a store that is full, blocked or not there' },
  { number: 40, fault: 'no row, one column, 500 columns, a cell of 5 MB' },
  { number: 40, fault: 'a sum over more rows than the cap', text: 'capped' },
  { number: 41, fault: 'rows with fields too few, too many or of another type' },
  { number: 41, fault: 'a list of values that is cut short', code: 'unexpected-shape', text: 'format' },
  { number: 42, fault: 'marks of missing values' },
  { number: 43, fault: 'numbers as text' },
  { number: 44, fault: 'dates as text' },
  { number: 45, fault: 'whole numbers beyond 2^53' },
  { fault: 'a part of the client cannot be loaded', code: 'network', text: 'network' },
  { fault: 'a condition or measure that cannot be read', code: 'invalid-query', text: 'config' },
  { fault: 'an address that cannot be read', code: 'invalid-config', text: 'config' },
  { fault: 'a token in a browser', code: 'invalid-config', text: 'config' },
  { fault: 'JSON of another form, or a row that a schema does not allow', code: 'unexpected-shape', text: 'format' },
  { fault: 'more rows to count than the cap', code: 'too-large', text: 'tooLarge' },
  { fault: 'an action or a parameter that the portal does not have', code: 'unsupported', text: 'unsupported' },
];

/** Cases that are about elements alone, not about calls. */
export const faultsOfElements: readonly number[] = [29, 31, 32, 33, 35, 36, 38, 39];
