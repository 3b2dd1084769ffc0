import type { ColumnKind, ParsedColumn, ParsedReason } from '../model/parsed-column.js';
import type { Value } from '../model/row.js';
import { identifies, isRegionCode, losesZero, namesCode } from './code-column.js';
import { isoDate, monthOf } from './date-text.js';
import { isMissing, isMissingValue } from './missing.js';
import { type Decimal, decimalOf, multiplies, takeApart } from './number-text.js';
import { namedAxis, readCoordinate, readPoint } from './place-text.js';

/** What somebody knows about a column; it wins over every guess. */
export interface ColumnOverride {
  /** What the values of the column are; those that are not stand as null, and `page.unreadable` counts them. */
  readonly kind: ColumnKind;
  /** For numbers: the sign before decimals; default `,`, as Indonesian is written. */
  readonly decimal?: Decimal | undefined;
}

type Decision = Pick<ParsedColumn, 'kind' | 'reason'> & Partial<Pick<ParsedColumn, 'decimal' | 'unit'>>;

/** Decides over a sample of a column's values how they are read. Never throws. */
export function decideColumn(name: string, values: readonly Value[], override?: ColumnOverride): ParsedColumn {
  const present = values.filter((value) => value !== null && !(typeof value === 'string' && isMissing(value)));
  const counts = { sampled: values.length, missing: values.length - present.length };
  if (override !== undefined) {
    const { kind, decimal = ',' } = override;
    const texts = present.filter((value) => typeof value === 'string');
    const numeric = kind === 'number' ? { decimal, unit: unitOf(texts.map(takeApart)) } : {};
    return { kind, reason: 'override', ...numeric, ...counts };
  }
  const valued = present.filter((value) => !(typeof value === 'string' && isMissingValue(value)));
  const decision = decide(name, valued);
  const text = decision.kind === 'text' && decision.reason !== 'no-values';
  return { ...decision, sampled: values.length, missing: text ? counts.missing : values.length - valued.length };
}

function decide(name: string, values: readonly Value[]): Decision {
  if (values.length === 0) return { kind: 'text', reason: 'no-values' };
  const axis = namedAxis(name);
  if (axis !== undefined && areCoordinates(values)) return { kind: axis, reason: 'name' };
  if (values.every(isPoint)) return { kind: 'point', reason: 'values' };
  if (values.some((value) => typeof value === 'object' || typeof value === 'boolean'))
    return { kind: 'text', reason: 'native' };
  const texts = values.map(String);
  if (namesCode(name)) return { kind: 'code', reason: 'name' };
  if (values.every((value) => typeof value === 'number' || typeof value === 'bigint'))
    return isYears(name, texts) ? { kind: 'year', reason: 'name' } : { kind: 'number', reason: 'native' };
  if (texts.every(isRegionCode) || texts.every(identifies)) return { kind: 'code', reason: 'values' };
  if (texts.every((text) => monthOf(text) !== undefined)) return { kind: 'month', reason: 'values' };
  const dates = texts.map(isoDate);
  if (dates.every((date) => date !== undefined))
    return { kind: dates.every((date) => date.length === 10) ? 'date' : 'datetime', reason: 'values' };
  if (isYears(name, texts)) return { kind: 'year', reason: 'name' };
  return numbers(name, texts);
}

// `-5,11` is one number with a comma: two numbers in one text count as a place only with decimals of their own.
function isPoint(value: Value): boolean {
  if (typeof value === 'string' && !/^\s*(\{|POINT|SRID)|°|^\s*-?\d+\.\d+\s*[,;\s]\s*-?\d+\.\d+\s*$/i.test(value))
    return false;
  return typeof value !== 'number' && readPoint(value) !== undefined;
}

// `long` may be a length in words. A value here and there that is none is told, not followed.
function areCoordinates(values: readonly Value[]): boolean {
  const read = values.filter((value) => Number(value) === 0 || readCoordinate(value) !== undefined);
  return read.length * 2 >= values.length;
}

function isYears(name: string, texts: readonly string[]): boolean {
  return /tahun|year|thn/i.test(name) && texts.every((text) => /^(19|20)\d\d$/.test(text.trim()));
}

// `4 Jalan Mawar` is no amount of `Jalan Mawar`, though a street has many.
const namesPlace = /alamat|address|adresse|jalan|street|lokasi|location|nama|name/i;

function numbers(name: string, texts: readonly string[]): Decision {
  const parts = texts.map(takeApart);
  if (!parts.every((part) => part !== undefined))
    return kept(parts.some((part) => part !== undefined) ? 'mixed' : 'values');
  if (texts.some(losesZero)) return { kind: 'code', reason: 'leading-zeros' };
  const unit = unitOf(parts);
  if (unit !== '' && namesPlace.test(name)) return kept('values');
  const said = new Set(parts.map(({ digits }) => decimalOf(digits)));
  if (unit === undefined || said.has(undefined) || (said.has(',') && said.has('.'))) return kept('mixed');
  const glued = unit === '' ? {} : { unit };
  if (said.has(',') || said.has('.'))
    return { kind: 'number', reason: 'values', decimal: said.has(',') ? ',' : '.', ...glued };
  if (!said.has('ambiguous')) return { kind: 'number', reason: 'values', ...glued };
  // Rupiah have no decimals in daily use, and their point separates thousands.
  if (unit === 'Rp' && parts.every(({ digits }) => !digits.includes(',')))
    return { kind: 'number', reason: 'currency', decimal: ',', unit };
  return { ...kept('ambiguous'), ...glued };
}

function kept(reason: ParsedReason): Decision {
  return { kind: 'text', reason };
}

// The one unit of all numbers; undefined where they have different ones, or only some are multiplied by one.
function unitOf(parts: readonly ({ readonly unit: string } | undefined)[]): string | undefined {
  const units = new Map<string, string>();
  for (const part of parts)
    if (part !== undefined && part.unit !== '') {
      const key = part.unit.toLowerCase();
      if (!units.has(key)) units.set(key, part.unit);
    }
  const [unit = '', ...more] = units.values();
  return more.length > 0 || (multiplies(unit) && parts.some((part) => part?.unit === '')) ? undefined : unit;
}
