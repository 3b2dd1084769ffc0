import { SatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import type { Value } from '../model/row.js';
import { type BucketOp, bucketParts, groupedField } from './bucket-text.js';
import { type Decimal, exactNumber, parseDecimal } from './decimal.js';
import { decimalOf, type GroupKey } from './summary.js';

/**
 * What reads a row's bucket. `bin(mbps, 10)` gives the lower bound of the bin of that width, whose first begins at 0; `year(pada)` gives
 * `2024`, `quarter` `2024-Q1`, `month` `2024-03`, `day` `2024-03-05`, of the date as it is written, in no other zone. A value that is no
 * number or no date has none. Throws `invalid-query` for a width that is none.
 */
export function bucketKey(text: string, fields: ReadonlyMap<string, Field>): GroupKey | undefined {
  const parts = bucketParts(text);
  if (parts === null) return undefined;
  const name = groupedField(text);
  const op = parts[1] as BucketOp;
  const about = fields.get(name);
  if (op !== 'bin') {
    if (parts[4] !== undefined) throw refused(text);
    return {
      field: { name: text, type: op === 'day' ? 'date' : 'text', exact: true },
      read: (row) => dateBucket(op, row[name] ?? null),
    };
  }
  const width = parseDecimal(parts[4] ?? '');
  if (width === undefined || width.digits <= 0n) throw refused(text);
  return {
    field: { name: text, type: 'number', unit: about?.unit, exact: about?.exact !== false },
    read: (row) => {
      const value = decimalOf(row[name] ?? null);
      return value === undefined ? null : floorTo(value, width);
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
