import { denied } from '../errors/failure.js';
import { isRecord } from '../json/plain-value.js';

/** Functions that a query may call: they only compute. */
const functions = new Set(
  `abs array_agg array_length array_to_json array_to_string avg bool_and bool_or btrim ceil ceiling char_length
  character_length coalesce concat concat_ws corr count cume_dist date date_part date_trunc degrees dense_rank div exp
  extract first_value floor format greatest initcap json_agg json_array_elements json_build_object json_object_agg
  jsonb_agg lag last_value lead least left length ln log lower lpad ltrim max md5 min mod mode now nth_value ntile nullif
  octet_length percent_rank percentile_cont percentile_disc plainto_tsquery position power radians random rank
  regexp_replace regexp_split_to_array repeat replace reverse right round row_number row_to_json rpad rtrim sign split_part
  sqrt starts_with stddev stddev_pop stddev_samp strpos substr substring sum to_char to_date to_json to_jsonb to_number
  to_timestamp to_tsquery to_tsvector translate trim trunc ts_rank unnest upper var_pop var_samp variance width_bucket
  generate_series make_date age`.split(/\s+/),
);

/** What a plan writes before a bracket that is no call. */
const words = new Set(
  `and any all array as bit bpchar by case character char distinct else exists filter from group hashed in interval is like
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
      const known = functions.has(name.toLowerCase()) || (plain !== undefined && words.has(plain.toLowerCase()));
      if (!known) throw denied(`Not authorized to call function ${name}`);
    }
  }
}
