import { SatuError, type SatuErrorCode } from '../../errors/satu-error.js';
import { jsonOf, statusError } from '../../transport/json.js';
import type { Reply } from '../../transport/transport.js';
import { type NumberMode, parseExact } from './exact-json.js';
import { envelopeWire, held } from './wire.js';

/** Names of what was asked for, to tell which of them a portal does not know. */
export interface Asked {
  readonly fields: readonly string[];
}

/**
 * The result inside the answer of an action. Throws what a failed answer means, told by its status, `__type` and keys, never by a message:
 * messages are translated.
 */
export function resultOf(reply: Reply, asked: Asked, mode?: NumberMode): unknown {
  const body = jsonOf(reply);
  // A bare text is what the portal answers to an action that it does not have.
  if (typeof body === 'string') {
    throw reply.status === 400
      ? new SatuError('unsupported', 'The portal does not have this action', { ...placeOf(reply), detail: body })
      : statusError(reply, body);
  }
  if (!reply.ok && (typeof body !== 'object' || body === null)) throw statusError(reply);
  const envelope = held(envelopeWire, body, reply.url);
  if (!reply.ok || envelope.success === false || envelope.success === 'false' || !('result' in envelope)) {
    throw failure(envelope.error, reply, asked);
  }
  if (mode === undefined) return envelope.result;
  return held(envelopeWire, parseExact(reply.text, mode), reply.url).result;
}

const meanings: Readonly<Record<string, SatuErrorCode>> = {
  'Authorization Error': 'forbidden',
  'Not Found Error': 'not-found',
  'Search Query Error': 'invalid-query',
  'Search Error': 'invalid-query',
  'Search Index Error': 'portal-error',
  'Search Connection Error': 'portal-error',
  'Integrity Error': 'portal-error',
  'Internal Server Error': 'portal-error',
};

function failure(error: unknown, reply: Reply, asked: Asked): SatuError {
  if (typeof error !== 'object' || error === null) {
    if (!reply.ok) return statusError(reply, typeof error === 'string' ? error : undefined);
    return new SatuError(error === undefined ? 'unexpected-shape' : 'portal-error', 'The portal reports a failure', {
      ...placeOf(reply),
      detail: typeof error === 'string' ? error : undefined,
    });
  }
  const about = error as Readonly<Record<string, unknown>>;
  const type = String(about['__type'] ?? '');
  if (type === 'Validation Error') return invalid(about, reply, asked);
  const detail = typeof about['message'] === 'string' ? about['message'] : undefined;
  const code = Object.hasOwn(meanings, type) ? meanings[type] : undefined;
  if (code === undefined) {
    return reply.ok
      ? new SatuError('portal-error', 'The portal reports a failure', { ...placeOf(reply), detail })
      : statusError(reply, detail);
  }
  return new SatuError(code, `The portal answered ${type}`, {
    ...placeOf(reply),
    detail,
    retryAfter: reply.retryAfter,
  });
}

// The names that we send are well-formed: what is refused under these keys is not there.
const namingKeys = ['fields', 'sort', 'filters', 'q'];

function invalid(error: Readonly<Record<string, unknown>>, reply: Reply, asked: Asked): SatuError {
  const keys = Object.keys(error).filter((key) => key !== '__type');
  // Texts of the database may hold SQL; readers are never shown them.
  const detail = 'info' in error || 'query' in error ? undefined : textsIn(keys.map((key) => error[key])).join(' ');
  const details = { ...placeOf(reply), detail };
  const key = namingKeys.find((name) => keys.includes(name));
  if (key !== undefined && asked.fields.length > 0) {
    const texts = textsIn(error[key]).join(' ');
    const field = asked.fields
      .filter((name) => name !== '' && texts.includes(name))
      .sort((a, b) => b.length - a.length)[0];
    return new SatuError(
      'unknown-field',
      `The portal does not know ${field === undefined ? 'a field' : `"${field}"`}`,
      {
        ...details,
        field,
      },
    );
  }
  if (keys.includes('__extras')) return new SatuError('unsupported', 'The portal does not know a parameter', details);
  return new SatuError('invalid-query', 'The portal refused the question', { ...details, field: keys[0] });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function placeOf({ url, status }: Reply): { readonly url: string; readonly status: number } {
  return { url, status };
}
