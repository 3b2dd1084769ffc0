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
  | 'changed'
  | 'schema'
  | 'config'
  | 'unsupported';

/** One thing that goes wrong between a page and a portal. */
export interface Fault {
  readonly fault: string;
  readonly code: SatuErrorCode;
  readonly text: FaultText;
}

/** Every fault that a call can meet, the code that it is given, and the text that a reader is shown. */
export const faultTable: readonly Fault[] = [
  { fault: 'the caller hangs up', code: 'aborted', text: 'loading' },
  { fault: 'the device has no network', code: 'offline', text: 'offline' },
  { fault: 'name not found, connection refused, certificate expired', code: 'network', text: 'network' },
  { fault: 'the transfer breaks off twice', code: 'network', text: 'network' },
  { fault: 'a part of the client cannot be loaded', code: 'network', text: 'network' },
  { fault: 'no answer within the time limit', code: 'timeout', text: 'timeout' },
  { fault: 'the answer stops halfway', code: 'timeout', text: 'timeout' },
  { fault: 'the portal does not allow the page to read its answer', code: 'blocked-by-cors', text: 'cors' },
  { fault: 'a web page with status 200 where data is due', code: 'captive-portal', text: 'captive' },
  { fault: '503', code: 'maintenance', text: 'maintenance' },
  { fault: '404, 410 or Not Found Error', code: 'not-found', text: 'gone' },
  { fault: '401, 403 or Authorization Error', code: 'forbidden', text: 'private' },
  { fault: '429', code: 'rate-limited', text: 'rate' },
  { fault: 'a field in filter, order or selection that is not there', code: 'unknown-field', text: 'schema' },
  { fault: 'a question that the portal refuses', code: 'invalid-query', text: 'config' },
  { fault: '413 or 414', code: 'invalid-query', text: 'config' },
  { fault: 'a condition or measure that cannot be read', code: 'invalid-query', text: 'config' },
  { fault: 'an http portal on an https page', code: 'invalid-config', text: 'config' },
  { fault: 'an address that cannot be read', code: 'invalid-config', text: 'config' },
  { fault: 'a token in a browser', code: 'invalid-config', text: 'config' },
  { fault: 'an answer from another host', code: 'invalid-config', text: 'config' },
  { fault: 'JSON of another form, or a row that a schema does not allow', code: 'unexpected-shape', text: 'format' },
  { fault: 'nothing, or something other than JSON', code: 'not-json', text: 'format' },
  { fault: 'JSON that was cut off', code: 'not-json', text: 'format' },
  { fault: 'bytes that do not match their promise', code: 'integrity', text: 'format' },
  { fault: 'an answer over the byte cap', code: 'too-large', text: 'capped' },
  { fault: 'more rows to count than the cap', code: 'too-large', text: 'capped' },
  { fault: '500, 502, 504, search server down', code: 'portal-error', text: 'server' },
  { fault: 'success: false with status 200 and an unknown type', code: 'portal-error', text: 'server' },
  { fault: 'an action or a parameter that the portal does not have', code: 'unsupported', text: 'unsupported' },
  { fault: 'a dataset that has only files', code: 'unsupported', text: 'unsupported' },
];
