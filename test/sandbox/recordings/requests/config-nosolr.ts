import type { Ask } from '../ask.js';
import type { RecordedRequest } from '../recording.js';

/** A request of `config-nosolr`, which was noted with its answer. */
export function notedRequest(noted: RecordedRequest): Ask {
  return {
    path: noted.url,
    method: noted.method,
    headers: {
      ...(noted.body === null ? {} : { 'content-type': 'application/json' }),
      ...(noted.origin === null ? {} : { origin: noted.origin }),
    },
    ...(noted.body === null ? {} : { body: noted.body }),
    asAdmin: noted.token,
  };
}
