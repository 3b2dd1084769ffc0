import { SatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';
import { type BucketOp, bucketParts, groupedField } from './bucket-text.js';
import { type Decimal, exactNumber, parseDecimal } from './decimal.js';
import { decimalOf } from './summary.js';

/** A column that is made of another. */
export interface Bucket {
  /** The text that it is asked for by. */
  readonly name: string;
  readonly read: (row: Row) => Value;
  /** The column, among those of the table. */
  readonly field: (fields: readonly Field[]) => Field;
}

/**
 * The bucket that a text asks for; undefined for the name of a field. `bin(mbps, 10)` is the lower bound of the bin of that width, one of
 * which begins at 0; `year(pada)` is `2024`, `quarter` `2024-Q1`, `month` `2024-03`, `day` `2024-03-05`, of the date as it is written, in no
 * other zone. A value that is no number or no date has none. Throws `invalid-query` for a width that is none.
 */
export function bucketOf(text: string): Bucket | undefined {
  const parts = bucketParts(text);
  if (parts === null) return undefined;
  const base = groupedField(text);
  const op = parts[1] as BucketOp;
  if (op !== 'bin') {
    if (parts[4] !== undefined) throw refused(text);
    return {
      name: text,
      read: (row) => dateBucket(op, row[base] ?? null),
      field: () => ({ name: text, type: op === 'day' ? 'date' : 'text', exact: true }),
    };
  }
  const width = parseDecimal(parts[4] ?? '');
  if (width === undefined || width.digits <= 0n) throw refused(text);
  return {
    name: text,
    read: (row) => {
      const value = decimalOf(row[base] ?? null);
      return value === undefined ? null : floorTo(value, width);
    },
    field: (fields) => {
      const about = fields.find((field) => field.name === base);
      return { name: text, type: 'number', unit: about?.unit, exact: about?.exact !== false };
    },
  };
}

// Exactly, so that 0.3 is in the bin of 0.3 at a width of 0.1.
function floorTo(value: Decimal, width: Decimal): Value {
  const scale = Math.max(value.scale, width.scale);
  const [digits, step] = [value, width].map((each) => each.digits * 10n ** BigInt(scale - each.scale)) as [
    bigint,
    bigint,
  ];
  const steps = digits / step - (digits % step < 0n ? 1n : 0n);
  return exactNumber({ digits: steps * step, scale });
}

function dateBucket(op: Exclude<BucketOp, 'bin'>, value: Value): Value {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\d))?)?(?!\d)/.exec(String(value ?? '').trim()) ?? [];
  if (year === undefined) return null;
  if (op === 'year') return year;
  if (month === undefined) return null;
  if (op === 'month') return `${year}-${month}`;
  if (op === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return day === undefined ? null : `${year}-${month}-${day}`;
}

function refused(text: string): SatuError {
  return new SatuError('invalid-query', `"${text}" is nothing to group by`, {
    hint: 'Write bin(mbps, 10), or one of year, quarter, month, day with a field: month(pada).',
    field: text,
  });
}
