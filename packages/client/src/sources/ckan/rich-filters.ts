import type { Field } from '../../model/field.js';
import { comparable } from '../../query/comparable.js';
import type { Condition } from '../../query/condition.js';
import { equality, type Filters, plainFilters } from './filters.js';

const ops = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte', '=': 'eq', '!=': undefined } as const;

// The server's own limits are a depth of 10 and 100 operations.
const deepest = 8;
const longest = 90;

/** Filters as of CKAN 2.12: ranges over numbers and dates, `and`, `or`; undefined for what it cannot say. */
export function richFilters(condition: Condition, fields: ReadonlyMap<string, Field>): Filters | undefined {
  const plain = plainFilters(condition);
  if (plain !== undefined) return plain;
  let operations = 0;
  const made = make(condition, 1);
  return operations > longest ? undefined : made;

  function make(part: Condition, depth: number): Filters | undefined {
    operations += 1;
    if (depth > deepest) return undefined;
    if (part.kind === 'and' || part.kind === 'or') {
      const inner = part.conditions.map((each) => make(each, depth + 1));
      return inner.includes(undefined) || inner.length === 0 ? undefined : { [`$${part.kind}`]: inner };
    }
    if (!('field' in part)) return undefined;
    const value = part.kind === 'compare' && part.op !== '=' ? range(part, fields.get(part.field)) : equality(part);
    const name = part.field.startsWith('$') ? `$${part.field}` : part.field;
    return value === undefined ? undefined : { [name]: value };
  }
}

// Texts are left out: how a database orders them depends on its locale.
function range(part: Condition & { kind: 'compare' }, field: Field | undefined): Filters | undefined {
  const op = ops[part.op];
  const { value } = part;
  if (op === undefined || field === undefined) return undefined;
  const text = String(value);
  const fits =
    field.type === 'number'
      ? typeof value !== 'boolean' && /^-?\d+(\.\d+)?$/.test(text) && wholeWhereDue(field, text)
      : // A database answers a day that the calendar does not have with an error.
        comparable('datetime', value) !== undefined &&
        ((field.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(text)) ||
          (field.nativeType === 'timestamp' && /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?)?$/.test(text)));
  return fits ? { [op]: value } : undefined;
}

// `int4_column > 2.5` is an error to a database that reads 2.5 as an int4.
function wholeWhereDue({ nativeType }: Field, text: string): boolean {
  return !/^(int|serial)/.test(nativeType ?? '') || /^-?\d{1,9}$/.test(text);
}
