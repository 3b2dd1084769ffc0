import { survives } from '../model/exact-number.js';
import type { FieldType } from '../model/field.js';
import type { ParsedColumn } from '../model/parsed-column.js';
import type { Value } from '../model/row.js';
import { codeText } from './code-column.js';
import { isoDate } from './date-text.js';
import { isMissing, isMissingValue } from './missing.js';
import { multiplies, plainDecimal, takeApart } from './number-text.js';
import { readCoordinate, readPoint } from './place-text.js';

/** Type of a field whose column was decided on so. */
export function fieldType({ kind }: ParsedColumn, native: FieldType = 'text'): FieldType {
  switch (kind) {
    case 'number':
    case 'year':
    case 'latitude':
    case 'longitude':
      return 'number';
    case 'date':
    case 'datetime':
      return kind;
    case 'point':
      return 'geo';
    case 'text':
      return native === 'number' || native === 'date' || native === 'datetime' ? 'text' : native;
    default:
      return 'text';
  }
}

/** A value as its column is read; undefined where it cannot be read so, null where it is missing. */
export function typedValue(value: Value, column: ParsedColumn): Value | undefined {
  if (value === null) return null;
  const { kind } = column;
  if (typeof value === 'string' && (kind === 'text' ? isMissing(value) : isMissingValue(value))) return null;
  switch (kind) {
    case 'text':
    case 'month':
      return value;
    case 'code':
      return typeof value === 'object' || typeof value === 'boolean' ? value : codeText(value);
    case 'number':
      return typeof value === 'string' ? numberOf(value, column) : typeof value === 'object' ? undefined : value;
    case 'year':
      return typeof value === 'string' ? numberOf(value, { ...column, decimal: '.' }) : value;
    case 'date':
    case 'datetime':
      return typeof value === 'string' ? isoDate(value) : undefined;
    case 'latitude':
    case 'longitude':
      // Portals write 0 where they have no place.
      return Number(value) === 0 ? null : readCoordinate(value);
    case 'point': {
      const place = readPoint(value);
      return place === undefined ? undefined : { type: 'Point', coordinates: [place.longitude, place.latitude] };
    }
  }
}

/** Whether a coordinate was written otherwise than as a plain number, and was read all the same. */
export function isMended(from: Value, value: Value | undefined, column: ParsedColumn | undefined): boolean {
  if (column?.kind !== 'latitude' && column?.kind !== 'longitude') return false;
  return typeof from === 'string' && typeof value === 'number' && !/^[+-]?\d+(\.\d+)?$/.test(from.trim());
}

function numberOf(text: string, { decimal = ',', unit = '' }: ParsedColumn): number | string | undefined {
  const part = takeApart(text);
  // An amount in millions is none of a column of plain ones, and the other way round.
  if (part !== undefined && part.unit !== unit && (multiplies(part.unit) || multiplies(unit))) return undefined;
  const plain = part === undefined ? undefined : plainDecimal(part.digits, decimal);
  if (plain === undefined) return undefined;
  return survives(plain) ? Number(plain) : plain;
}
