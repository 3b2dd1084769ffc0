import { denied } from '../errors/failure.js';
import { isRecord } from '../json/plain-value.js';
import { isAllowedFunction } from './allowed-functions.js';

/** What a plan writes before a bracket that is no call. */
const words = new Set(
  `and any all array as bit bpchar by case character char coalesce distinct else exists filter from greatest group hashed in
  interval is least like nullif
  not numeric on or order over partition row set similar some subplan then time timestamp to values varchar varying when
  where with within returns`.split(/\s+/),
);

/** Every text of a plan, whatever it is called. */
function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(texts);
  return isRecord(node) ? Object.values(node).flatMap(texts) : [];
}

/** What a query may read. */
export interface Readable {
  /** The schema of the DataStore. */
  readonly schema: string;
  readonly tables: ReadonlySet<string>;
}

interface Relation {
  readonly schema: string;
  readonly name: string;
}

function relations(node: unknown): Relation[] {
  if (Array.isArray(node)) return node.flatMap(relations);
  if (!isRecord(node)) return [];
  const own = 'Relation Name' in node ? [{ schema: String(node['Schema']), name: String(node['Relation Name']) }] : [];
  return [...own, ...Object.values(node).flatMap(relations)];
}

/**
 * Throws 403 unless a verbose plan reads these tables alone and calls only functions that compute. The plan is looked at,
 * not the statement: it names what is called without comments, quotes and the like. `isNamed` names a table that may not
 * be read, as until 2.11.
 */
export function checkPlan(plan: unknown, readable: Readable, isNamed = false): void {
  for (const { schema, name } of relations(plan)) {
    if (schema !== readable.schema) throw denied('Not authorized to access system tables');
    if (readable.tables.has(name)) continue;
    throw denied(isNamed ? `User  not authorized to read resource ${name}` : 'Not authorized to read resource.');
  }
  for (const text of texts(plan)) {
    // Constants are no calls.
    const bare = text.replaceAll(/'(?:[^']|'')*'/g, "''");
    for (const [, quoted, plain] of bare.matchAll(/(?:"((?:[^"]|"")+)"|([\p{L}_][\p{L}\p{N}_$]*))\s*\(/gu)) {
      const name = quoted ?? plain ?? '';
      const known = isAllowedFunction(name) || (plain !== undefined && words.has(plain.toLowerCase()));
      if (!known) throw denied(`Not authorized to call function ${name}`);
    }
  }
}
