import type { Field, FieldType } from '../../model/field.js';
import type { Value } from '../../model/row.js';
import type { NumberMode } from './envelope.js';
import type { WireField } from './wire.js';

const types: readonly (readonly [type: FieldType, names: RegExp])[] = [
  ['number', /^(int\d?|integer|(big|small)int|serial|numeric|decimal|number|float\d?|real|double precision)$/],
  ['boolean', /^bool/],
  ['date', /^date$/],
  ['datetime', /^timestamp/],
  ['time', /^time(tz)?$/],
  ['json', /^(_|jsonb?$|nested$)/],
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
export function readerOf(field: Field, mode: NumberMode): ReadValue {
  if (field.type === 'number') return numberReader(field, mode);
  if (field.type === 'boolean')
    return (value) =>
      value === 'True' || value === 't' ? true : value === 'False' || value === 'f' ? false : plain(value);
  return plain;
}

function numberReader({ nativeType, exact }: Field, mode: NumberMode): ReadValue {
  if (!exact && mode === 'bigint' && nativeType !== 'numeric') {
    return (value) => (typeof value === 'number' || typeof value === 'string' ? integer(value) : plain(value));
  }
  return (value) => {
    if (typeof value === 'number') return value;
    if (typeof value !== 'string') return plain(value);
    const number = Number(value);
    if (!Number.isFinite(number) || value.trim() === '') return value.trim() === '' ? null : undefined;
    return exact ? number : value;
  };
}

function integer(value: string | number): Value | undefined {
  try {
    return BigInt(value);
  } catch {
    return undefined;
  }
}

function plain(value: unknown): Value {
  return (value ?? null) as Value;
}
