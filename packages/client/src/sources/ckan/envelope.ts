import { loadPart } from '../../errors/load-part.js';
import { SatuError } from '../../errors/satu-error.js';
import { looksLikeHtml, type Reply } from '../../transport/transport.js';

/**
 * How values of `numeric` and `int8` columns are given: `exact` as numbers, but as strings of their digits where a number would lose some;
 * `string` always as strings, as they were written; `bigint` the whole ones as bigints.
 */
export type NumberMode = 'exact' | 'string' | 'bigint';

/** What was asked for, to tell which of it a portal does not know. */
export interface Asked {
  readonly fields: readonly string[];
}

/**
 * The result inside the answer of an action. Throws what a failed answer means. With a number mode, no digit of its numbers is
 * lost.
 */
export async function resultOf(reply: Reply, asked: Asked, mode?: NumberMode): Promise<unknown> {
  const body = await parsed(reply.text, mode);
  if (reply.ok && isObject(body) && body['success'] !== false && body['success'] !== 'false' && 'result' in body) {
    return body['result'];
  }
  // Told here: behind a network that asks to sign in, no further part of us could be loaded.
  if (reply.ok && body === undefined && looksLikeHtml(reply.text)) {
    throw new SatuError('captive-portal', 'A web page arrived where data was due', {
      url: reply.url,
      status: reply.status,
      hint: 'Open the address: a network may ask to sign in, or it is no API.',
    });
  }
  throw (await loadPart(() => import('./failure.js'))).failureOf(reply, body, asked);
}

// Fifteen digits always survive. Sixteen classes, not one sixteen times: with those the engine looks at every eighth letter only.
const long = new RegExp('[\\d.]'.repeat(16));

async function parsed(text: string, mode: NumberMode | undefined): Promise<unknown> {
  const exactly =
    mode !== undefined && (mode === 'string' || long.test(text))
      ? (await loadPart(() => import('./exact-json.js'))).parseExact
      : undefined;
  try {
    return exactly === undefined ? JSON.parse(text) : exactly(text, mode);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
