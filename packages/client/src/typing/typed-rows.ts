import type { Field } from '../model/field.js';
import type { OddRow } from '../model/odd-row.js';
import type { ParsedColumn } from '../model/parsed-column.js';
import type { Row, Value } from '../model/row.js';
import { type ColumnOverride, decideColumn } from './decide-column.js';
import { oddRow } from './odd-rows.js';
import { parentRows } from './parent-rows.js';
import { placeRows } from './placing.js';
import { fieldType, typedValue } from './typed-value.js';

/** Options of `columnTyping`. */
export interface TypingOptions {
  /** What is known about columns, by name; it wins over every guess. */
  readonly columns?: Readonly<Record<string, ColumnOverride>> | undefined;
  /** Kinds of odd rows that are left out; default: header, numbering, note and empty rows. Totals are told and kept. */
  readonly drop?: readonly OddRow[] | undefined;
}

/** What was found among the rows that were typed. */
export interface TypingReport {
  /** Odd rows by kind. */
  readonly odd: Readonly<Partial<Record<OddRow, number>>>;
  /** Values by column that could not be read as the column is, and are null now. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** Places whose latitude and longitude stood in each other's column and were turned. */
  readonly swapped: number;
  /** Places that lie nowhere they could, and were left out. */
  readonly misplaced: number;
}

/** Rows with typed values. */
export interface TypedRows {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly report: TypingReport;
}

/** Decisions over all columns of a table, ready to be applied to its rows. */
export interface Typing {
  /** The fields, with `parsed` where something was decided. */
  readonly fields: readonly Field[];
  /** Types further rows by the same decisions. */
  apply(rows: readonly Row[]): TypedRows;
}

const dropped: readonly OddRow[] = ['header', 'numbering', 'note', 'empty'];

/** Decides over a sample of rows how each column is read. Odd rows have no say. Never throws. */
export function columnTyping(sample: readonly Row[], fields: readonly Field[], options: TypingOptions = {}): Typing {
  const names = fields.map(({ name }) => name);
  const plain = sample.filter((row) => oddRow(row, names) === undefined);
  const decided = new Map(
    fields.map((field) => {
      const values = plain.map((row) => row[field.name] ?? null);
      return [field.name, decideColumn(field.name, values, own(options.columns, field.name))] as const;
    }),
  );
  const typed = fields.map((field) => typedField(field, decided.get(field.name)));
  return { fields: typed, apply: (rows) => applied(rows, typed, new Set(options.drop ?? dropped)) };
}

function own(columns: TypingOptions['columns'], name: string): ColumnOverride | undefined {
  return columns !== undefined && Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function typedField(field: Field, parsed: ParsedColumn | undefined): Field {
  if (parsed === undefined || parsed.reason === 'no-values') return field;
  const unit = field.unit ?? (parsed.kind === 'number' ? parsed.unit : undefined);
  const type = fieldType(parsed, field.type);
  return { ...field, type, exact: type !== 'number', parsed, ...(unit === undefined ? {} : { unit }) };
}

function applied(rows: readonly Row[], fields: readonly Field[], drop: ReadonlySet<OddRow>): TypedRows {
  const names = fields.map(({ name }) => name);
  const odd: Partial<Record<OddRow, number>> = {};
  const unreadable: Record<string, number> = Object.create(null);
  const typed: Record<string, Value>[] = [];
  const parents = parentRows(rows, fields);
  for (const [at, row] of rows.entries()) {
    const kind = oddRow(row, names) ?? (parents.has(at) ? 'total' : undefined);
    if (kind !== undefined) odd[kind] = (odd[kind] ?? 0) + 1;
    if (kind !== undefined && drop.has(kind)) continue;
    const made: Record<string, Value> = Object.assign(Object.create(null), row);
    for (const { name, parsed } of fields) {
      if (parsed === undefined) continue;
      const value = typedValue(row[name] ?? null, parsed);
      if (value === undefined) unreadable[name] = (unreadable[name] ?? 0) + 1;
      made[name] = value ?? null;
    }
    typed.push(made);
  }
  return { rows: typed, fields, report: { odd, unreadable, ...settle(typed, fields) } };
}

// Latitude and longitude are right only together.
function settle(
  rows: readonly Record<string, Value>[],
  fields: readonly Field[],
): Pick<TypingReport, 'swapped' | 'misplaced'> {
  const named = (kind: string): string | undefined => fields.find(({ parsed }) => parsed?.kind === kind)?.name;
  const [lat, lon] = [named('latitude'), named('longitude')];
  let [swapped, misplaced] = [0, 0];
  if (lat === undefined || lon === undefined) return { swapped, misplaced };
  const pairs = rows.map((row) => {
    const [latitude, longitude] = [row[lat], row[lon]];
    return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
  });
  const placed = placeRows(pairs);
  for (const [at, row] of rows.entries()) {
    const found = placed[at];
    if (found?.swapped === true) swapped += 1;
    if (found === undefined && pairs[at] !== undefined) misplaced += 1;
    row[lat] = found?.place.latitude ?? null;
    row[lon] = found?.place.longitude ?? null;
  }
  return { swapped, misplaced };
}
