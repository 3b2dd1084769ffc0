import { SatuError, type SatuErrorCode } from '../../errors/satu-error.js';
import { statusError } from '../../transport/status-error.js';
import type { Reply } from '../../transport/transport.js';
import type { Asked } from './envelope.js';

type Raw = Readonly<Record<string, unknown>>;

/**
 * What a failed answer means, told by its status, `__type` and keys, never by a message: messages are translated. `body`
 * is undefined where the answer is no JSON.
 */
export function failureOf(reply: Reply, body: unknown, asked: Asked): SatuError {
  const { ok, status, text } = reply;
  if (body === undefined) {
    if (!ok) return statusError(reply);
    const what = text.trim() === '' ? 'Nothing' : 'Something other than JSON';
    return new SatuError('not-json', `${what} arrived where JSON was due`, placeOf(reply));
  }
  // A bare text is what the portal answers to an action that it does not have.
  if (typeof body === 'string' && status === 400) {
    return new SatuError('unsupported', 'The portal does not have this action', { ...placeOf(reply), detail: body });
  }
  const error = typeof body === 'object' && body !== null ? (body as Raw)['error'] : undefined;
  if (typeof error === 'object' && error !== null) return typed(error as Raw, reply, asked);
  const detail = typeof error === 'string' ? error : typeof body === 'string' ? body : undefined;
  if (!ok) return statusError(reply, detail);
  if (detail !== undefined || error !== undefined || (body as Raw | null)?.['success'] === false) {
    return new SatuError('portal-error', 'The portal reports a failure', { ...placeOf(reply), detail });
  }
  return new SatuError('unexpected-shape', 'The answer holds no result', { ...placeOf(reply), field: 'result' });
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

function typed(error: Raw, reply: Reply, asked: Asked): SatuError {
  const type = String(error['__type'] ?? '');
  if (type === 'Validation Error') return invalid(error, reply, asked);
  const detail = typeof error['message'] === 'string' ? error['message'] : undefined;
  const code = Object.hasOwn(meanings, type) ? meanings[type] : undefined;
  if (code === undefined && !reply.ok) return statusError(reply, detail);
  return new SatuError(code ?? 'portal-error', `The portal answered: ${type || 'failure'}`, {
    ...placeOf(reply),
    detail,
    retryAfter: reply.retryAfter,
  });
}

// The names that we send are well-formed: what is refused under these keys is not there.
const namingKeys = ['fields', 'sort', 'filters', 'q'];

function invalid(error: Raw, reply: Reply, asked: Asked): SatuError {
  const keys = Object.keys(error).filter((key) => key !== '__type');
  // Texts of the database may hold SQL; readers are never shown them.
  const detail = 'info' in error || 'query' in error ? undefined : textsIn(keys.map((key) => error[key])).join(' ');
  const details = { ...placeOf(reply), detail };
  const key = namingKeys.find((name) => keys.includes(name));
  if (key !== undefined && asked.fields.length > 0) {
    const texts = textsIn(error[key]).join(' ');
    const named = asked.fields.filter((name) => name !== '' && texts.includes(name));
    const field = named.sort((a, b) => b.length - a.length)[0];
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
