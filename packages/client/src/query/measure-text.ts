import { SatuError } from '../errors/satu-error.js';
import type { Measure, MeasureOp } from './query.js';

/**
 * A text such as `count()`, `sum(mbps)`, `avg("nilai akhir")` or `percentile(mbps, 0.9)`, for fields of these names; any text where
 * the names are not known.
 */
export type MeasureText<Name extends string = string> = string extends Name
  ? string
  :
      | 'count()'
      | `${Exclude<MeasureOp, 'percentile'>}(${Name | `"${Name}"`})`
      | `percentile(${Name | `"${Name}"`}, ${number})`;

const ops: readonly MeasureOp[] = ['count', 'sum', 'avg', 'min', 'max', 'median', 'percentile', 'distinct'];

/**
 * Reads a measure such as `count()`, `sum(mbps)`, `avg("nilai akhir")` or `percentile(mbps, 0.9)`.
 * Throws `invalid-query` for anything else. `name` is the column that the answer will have; default: the text itself.
 */
export function parseMeasure(text: string, name?: string): Measure {
  const match = /^\s*([a-z]+)\s*\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()]*?))\s*(?:,\s*([01]|0?\.\d+)\s*)?\)\s*$/i.exec(
    text,
  );
  const op = ops.find((known) => known === match?.[1]?.toLowerCase());
  const field = match?.[2] ?? match?.[3] ?? match?.[4] ?? '';
  const at = match?.[5];
  if (op === undefined || (field === '' && op !== 'count') || (op === 'percentile') !== (at !== undefined)) {
    throw new SatuError('invalid-query', `"${text}" is not a measure`, {
      hint: `Write count(), or one of ${ops.slice(1).join(', ')} with a field: sum(mbps).`,
      field: text,
    });
  }
  return at === undefined
    ? { name: name ?? `${op}(${field})`, op, field }
    : { name: name ?? `${op}(${field}, ${at})`, op, field, at: Number(at) };
}
