import type { Field, FieldType } from '../../model/field.js';
import type { Value } from '../../model/row.js';
import type { NumberMode } from './exact-json.js';
import type { WireField } from './wire.js';

const types: Readonly<Record<string, FieldType>> = {
  int: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  serial: 'number',
  numeric: 'number',
  decimal: 'number',
  number: 'number',
  float: 'number',
  float4: 'number',
  float8: 'number',
  real: 'number',
  'double precision': 'number',
  bool: 'boolean',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'datetime',
  timestamptz: 'datetime',
  time: 'time',
  timetz: 'time',
  json: 'json',
  jsonb: 'json',
  nested: 'json',
  geometry: 'geo',
  geography: 'geo',
};

const wide: ReadonlySet<string> = new Set(['int8', 'bigint', 'numeric', 'decimal']);

/** Turns a column of the DataStore, with its data dictionary, into a field. */
export function fieldOf({ id, type = 'text', info }: WireField): Field {
  const about = info !== null && typeof info === 'object' ? (info as Readonly<Record<string, unknown>>) : {};
  return {
    name: id,
    type: type.startsWith('_') ? 'json' : Object.hasOwn(types, type) ? (types[type] ?? 'text') : 'text',
    nativeType: type,
    label: words(about['label']),
    notes: words(about['notes']),
    unit: words(about['unit']) ?? words(about['satuan']),
    exact: !wide.has(type),
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
