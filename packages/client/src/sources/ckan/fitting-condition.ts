import type { Field } from '../../model/field.js';
import { comparable } from '../../query/comparable.js';
import type { Condition, Scalar } from '../../query/condition.js';
import { formatDecimal, parseDecimal } from '../../query/decimal.js';

/**
 * The same condition without the values that no row of a column can equal, which a database refuses instead of finding nothing. False where
 * no row can meet it.
 */
export function fittingCondition(condition: Condition, fields: ReadonlyMap<string, Field>): Condition | false {
  if (condition.kind === 'and' || condition.kind === 'or') {
    const inner = condition.conditions.map((each) => fittingCondition(each, fields));
    if (condition.kind === 'and' && inner.includes(false)) return false;
    const met = inner.filter((each) => each !== false);
    return met.length === 0 && inner.length > 0 ? false : { ...condition, conditions: met };
  }
  const equals = condition.kind === 'in' || (condition.kind === 'compare' && condition.op === '=');
  if (!equals) return condition;
  const field = fields.get(condition.field);
  if (field === undefined) return condition;
  const values = (condition.kind === 'in' ? condition.values : [condition.value]).flatMap((value) => fit(value, field));
  const [first] = values;
  if (first === undefined) return false;
  return condition.kind === 'in' ? { ...condition, values } : { ...condition, value: first };
}

const widest: Readonly<Record<string, number>> = { int2: 15, int4: 31, int8: 63 };

function fit(value: Scalar, field: Field): readonly Scalar[] {
  const { type, nativeType = '' } = field;
  if (type === 'boolean') return comparable(type, value) === undefined ? [] : [value];
  if (type === 'datetime')
    return comparable(type, value) !== undefined && isDay(String(value).slice(0, 10)) ? [value] : [];
  if (type === 'date') return typeof value === 'string' && isDay(value) ? [value] : [];
  if (nativeType === 'uuid') return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(value)) ? [value] : [];
  if (type !== 'number') return [value];
  const decimal = parseDecimal(String(value));
  if (decimal === undefined || typeof value === 'boolean') return [];
  if (!/^int/.test(nativeType)) return [value];
  const text = formatDecimal(decimal);
  if (text.includes('.')) return [];
  const bound = 2n ** BigInt(widest[nativeType] ?? 31);
  return BigInt(text) >= -bound && BigInt(text) < bound ? [typeof value === 'number' ? value : text] : [];
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
