import { PlainFailure } from '../errors/failure.js';
import { isRecord, type Parameters } from '../json/plain-value.js';
import { pythonRepr } from '../json/python-repr.js';
import { Upload } from '../json/upload.js';

/** A content type that the API does not take. */
export class UnsupportedType extends Error {
  constructor() {
    super('Unsupported media type');
    this.name = 'UnsupportedType';
  }
}

function fromPairs(pairs: Iterable<readonly [string, unknown]>): Parameters {
  const parameters = new Map<string, unknown[]>();
  for (const [key, value] of pairs) parameters.set(key, [...(parameters.get(key) ?? []), value]);
  return Object.fromEntries([...parameters].map(([key, values]) => [key, values.length === 1 ? values[0] : values]));
}

/** Parameters of a query string: a key that comes twice is a list. */
export function queryParameters(search: URLSearchParams): Parameters {
  return fromPairs(search.entries());
}

function fromJson(text: string): Parameters {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PlainFailure(
      "JSON Error: Error decoding JSON data. Error: <BadRequest '400: Bad Request'> JSON data extracted from the request: {}",
    );
  }
  if (!isRecord(value)) {
    throw new PlainFailure(
      `JSON Error: Request data JSON decoded to ${pythonRepr(value)} but it needs to be a dictionary.`,
    );
  }
  return value;
}

async function formPairs(body: Uint8Array, type: string): Promise<(readonly [string, unknown])[]> {
  const form = await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
  const pairs: (readonly [string, unknown])[] = [];
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') pairs.push([key, value]);
    else {
      pairs.push([key, new Upload(value.name, value.type, new Uint8Array(await value.arrayBuffer()))]);
    }
  }
  return pairs;
}

async function fromForm(body: Uint8Array, type: string): Promise<Parameters> {
  let pairs: (readonly [string, unknown])[];
  try {
    pairs = await formPairs(body, type);
  } catch {
    throw new PlainFailure('JSON Error: Error decoding form data.');
  }
  const [only] = pairs;
  // As curl sends JSON without a type: the whole text is the one key.
  if (only && pairs.length === 1 && (only[1] === '' || only[1] === '1')) return fromJson(only[0]);
  return fromPairs(pairs);
}

/**
 * What a POST asks. For an action that only reads, a query string replaces a JSON body; a form wins over the query.
 * Throws a PlainFailure for a body that is no object, UnsupportedType for a type that is neither form nor JSON.
 */
export async function postParameters(
  body: Uint8Array,
  contentType: string,
  query: URLSearchParams,
  isRead: boolean,
): Promise<Parameters> {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isForm = type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';
  if (isForm && body.byteLength > 0) return fromForm(body, contentType);
  if (isRead && query.size > 0) return queryParameters(query);
  if (body.byteLength === 0) return {};
  if (type !== 'application/json' && !type.endsWith('+json')) throw new UnsupportedType();
  return fromJson(new TextDecoder().decode(body));
}
