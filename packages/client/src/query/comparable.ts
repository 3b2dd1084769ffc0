import type { FieldType } from '../model/field.js';
import type { Value } from '../model/row.js';
import { compareDecimal, type Decimal, parseDecimal } from './decimal.js';

/** What a value is compared by; undefined for a missing value or one that its column's type cannot hold. */
export type Comparable = number | string | Decimal | undefined;

/** The text of a value, as a reader would search it. Empty for a missing value. */
export function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether a value is missing: null, empty text, or not a number where one is due. */
export function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || value === '' || (typeof value === 'number' && Number.isNaN(value));
}

function numeric(value: Value): Comparable {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : { digits: value, scale: 0 };
  if (typeof value !== 'string') return undefined;
  const decimal = parseDecimal(value);
  if (decimal === undefined) return undefined;
  return decimal.digits > -(10n ** 15n) && decimal.digits < 10n ** 15n ? Number(value) : decimal;
}

// Without a zone both sides are read alike, so that a local time stays what it was.
function instant(text: string): number | undefined {
  // A day that the calendar does not have would be read as one of the next month.
  if (new Date(text.slice(0, 10)).getUTCDate() !== Number(text.slice(8, 10))) return undefined;
  const zoned = /T.*(Z|[+-]\d\d(:?\d\d)?)$/.test(text);
  const ms = Date.parse(
    zoned ? text.replace(/([+-]\d\d)$/, '$1:00') : `${text.length > 10 ? text : `${text}T00:00:00`}Z`,
  );
  return Number.isNaN(ms) ? undefined : ms;
}

function truth(value: Value): Comparable {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const word = String(value).toLowerCase();
  return word === 'true' ? 1 : word === 'false' ? 0 : undefined;
}

/** Reads a value as its column's type reads it. */
export function comparable(type: FieldType, value: Value | undefined): Comparable {
  if (value === null || value === undefined) return undefined;
  if (type === 'number') return numeric(value);
  if (type === 'boolean') return truth(value);
  if (type === 'datetime') return typeof value === 'string' ? instant(value.trim().replace(' ', 'T')) : undefined;
  return textOf(value);
}

/** A number written as text, in a column of texts; undefined for anything else. */
export function numberInText(value: Value | undefined): Comparable {
  return value === null || value === undefined ? undefined : numeric(value);
}

function toDecimal(value: number | Decimal): Decimal | undefined {
  return typeof value === 'number' ? parseDecimal(String(value)) : value;
}

/** Negative, zero or positive; texts by code point, numbers without rounding. Undefined where either side is. */
export function order(a: Comparable, b: Comparable): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (typeof a === 'string' || typeof b === 'string') {
    return typeof a === typeof b ? byCodePoint(a as string, b as string) : undefined;
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = toDecimal(a);
  const right = toDecimal(b);
  return left === undefined || right === undefined ? undefined : compareDecimal(left, right);
}

function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
  }
  return a.length - b.length;
}
