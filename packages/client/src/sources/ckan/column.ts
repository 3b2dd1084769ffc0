import type { Field, FieldType } from '../../model/field.js';
import type { Value } from '../../model/row.js';
import type { NumberMode } from './envelope.js';
import type { WireField } from './wire.js';

const types: readonly (readonly [type: FieldType, names: RegExp])[] = [
  ['number', /^(int(\d|eger)?$|(big|small)int|serial|numeric|decimal|number|float|real|double)/],
  ['boolean', /^bool/],
  ['date', /^date$/],
  ['datetime', /^timestamp/],
  ['time', /^time/],
  ['json', /^(_|json|nested)/],
  ['geo', /^geo/],
];

const wide = /^(int8|bigint|numeric|decimal)$/;

/** Turns a column of the DataStore, with its data dictionary, into a field. */
export function fieldOf(column: WireField): Field {
  const { id, info } = column;
  const type = typeof column['type'] === 'string' ? column['type'] : 'text';
  const about = info !== null && typeof info === 'object' ? (info as Readonly<Record<string, unknown>>) : {};
  return {
    name: id,
    type: types.find(([, names]) => names.test(type))?.[0] ?? 'text',
    nativeType: type,
    label: words(about['label']),
    notes: words(about['notes']),
    unit: words(about['unit']) ?? words(about['satuan']),
    exact: !wide.test(type),
  };
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Reads one value of a column; `undefined` for what is not a number where one is due ("NaN", "Infinity"). */
export type ReadValue = (value: unknown) => Value | undefined;

/** Makes the reader of a column's values. */
export function readerOf({ type, nativeType, exact }: Field, mode: NumberMode): ReadValue {
  const whole = type === 'number' && !exact && mode === 'bigint' && nativeType !== 'numeric';
  return (value) => {
    if (whole && (typeof value === 'number' || typeof value === 'string')) return integer(value);
    if (typeof value !== 'string') return (value ?? null) as Value;
    if (type === 'boolean') return /^(True|t)$/.test(value) || (!/^(False|f)$/.test(value) && value);
    if (type !== 'number') return value;
    if (value.trim() === '') return null;
    const number = Number(value);
    return Number.isFinite(number) ? (exact ? number : value) : undefined;
  };
}

function integer(value: string | number): Value | undefined {
  try {
    return BigInt(value);
  } catch {
    return undefined;
  }
}
