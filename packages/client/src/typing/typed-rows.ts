import { bareCopy } from '../model/bare-copy.js';
import type { Field } from '../model/field.js';
import type { OddRow } from '../model/odd-row.js';
import type { ParsedColumn } from '../model/parsed-column.js';
import type { Row, Value } from '../model/row.js';
import { closingRow } from './closing-rows.js';
import { type ColumnOverride, decideColumn } from './decide-column.js';
import { oddRow } from './odd-rows.js';
import { parentRows } from './parent-rows.js';
import type { Area } from './placing.js';
import { areaIn, type MadeRow, type PlaceColumns, placeColumns, settlePlaces } from './settled-places.js';
import { sumRows } from './sum-rows.js';
import { fieldType, isMended, typedValue } from './typed-value.js';
import { Findings, type TypingReport } from './typing-report.js';

/** Options of `columnTyping`. */
export interface TypingOptions {
  /** What is known about columns, by name; it wins over every guess. */
  readonly columns?: Readonly<Record<string, ColumnOverride>> | undefined;
  /** Kinds of odd rows that are left out; default: header, numbering, note and empty rows. Totals are told and kept. */
  readonly drop?: readonly OddRow[] | undefined;
  /** Columns that are decided on; default: all. */
  readonly only?: ((field: Field) => boolean) | undefined;
  /** Leaves the values of texts, codes and months exactly as they came, `-` included; default false. */
  readonly keepTexts?: boolean | undefined;
}

/** Rows with typed values. */
export interface TypedRows {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly report: TypingReport;
}

/** What rows are typed in. */
export interface RowsAt {
  /** Rows of the table that come before these; default 0. */
  readonly before?: number | undefined;
  /** Whether the table goes on after them; default false. */
  readonly more?: boolean | undefined;
  /** Fields that the rows have; default: all that were decided on. */
  readonly fields?: readonly Field[] | undefined;
}

/** Decisions over all columns of a table, ready to be applied to its rows. */
export interface Typing {
  /** The fields, with `parsed` where something was decided. */
  readonly fields: readonly Field[];
  /** Columns whose values are not those any more that the platform published: it can neither compare nor sort them as we mean it. */
  readonly converted: ReadonlySet<string>;
  /** Types further rows by the same decisions. */
  apply(rows: readonly Row[], at?: RowsAt): TypedRows;
}

const dropped: readonly OddRow[] = ['header', 'numbering', 'note', 'empty'];

/** Decides over a sample of rows how each column is read. Odd rows have no say. Never throws. */
export function columnTyping(sample: readonly Row[], fields: readonly Field[], options: TypingOptions = {}): Typing {
  const names = telling(fields);
  const closing = closingRow(sample, names);
  const plain = sample.filter((row, at) => at < closing && oddRow(row, names) === undefined);
  const { only = () => true, keepTexts = false } = options;
  const decided = new Map(
    fields.filter(only).map((field) => {
      const values = plain.map((row) => row[field.name] ?? null);
      const known = decideColumn(field.name, values, own(options.columns, field.name));
      return [field.name, typedField(field, known, keepTexts)] as const;
    }),
  );
  const typed = fields.map((field) => decided.get(field.name) ?? field);
  const read = (rows: readonly Row[]): readonly Row[] => rows.map((row) => valuesOf(row, typed, keepTexts));
  const places = placeColumns(typed).map((columns) => ({ columns, area: areaIn(read(plain), columns) }));
  const converted = new Set(
    [...decided.values()]
      .filter((field) => plain.some((row) => changes(row, field, keepTexts)))
      .map(({ name }) => name),
  );
  const plan: Plan = { decided, keepTexts, places, drop: new Set(options.drop ?? dropped) };
  return {
    fields: typed,
    converted,
    apply: (rows, { before = 0, more = false, fields: wanted = typed } = {}) =>
      applied(
        rows,
        wanted.map((field) => decided.get(field.name) ?? field),
        before,
        plan,
        more,
      ),
  };
}

// Portals number their rows; a number tells nothing of what a row is, unless there is nothing else.
function telling(fields: readonly Field[]): readonly string[] {
  const names = fields.map(({ name }) => name).filter((name) => name !== '_id');
  return names.length === 0 ? ['_id'] : names;
}

interface Plan {
  readonly decided: ReadonlyMap<string, Field>;
  readonly keepTexts: boolean;
  readonly drop: ReadonlySet<OddRow>;
  readonly places: readonly { readonly columns: PlaceColumns; readonly area: Area }[];
}

function own(columns: TypingOptions['columns'], name: string): ColumnOverride | undefined {
  return columns !== undefined && Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function typedField(field: Field, parsed: ParsedColumn, keepTexts: boolean): Field {
  if (parsed.reason === 'no-values') return field;
  if (keepTexts && keptAsText(parsed)) return { ...field, parsed };
  const unit = field.unit ?? (parsed.kind === 'number' ? parsed.unit : undefined);
  const type = fieldType(parsed, field.type);
  return { ...field, type, exact: type !== 'number', parsed, ...(unit === undefined ? {} : { unit }) };
}

function keptAsText({ kind }: ParsedColumn): boolean {
  return kind === 'text' || kind === 'code' || kind === 'month';
}

// The value of a column, undefined where it cannot be read as the column is.
function readIn(row: Row, { name, parsed }: Field, keepTexts: boolean): Value | undefined {
  const value = row[name] ?? null;
  return parsed === undefined || (keepTexts && keptAsText(parsed)) ? value : typedValue(value, parsed);
}

function valuesOf(row: Row, fields: readonly Field[], keepTexts: boolean): Row {
  const made: Record<string, Value> = Object.create(null);
  for (const field of fields) made[field.name] = readIn(row, field, keepTexts) ?? null;
  return made;
}

// A year is compared as its digits are.
function changes(row: Row, field: Field, keepTexts: boolean): boolean {
  const from = row[field.name] ?? null;
  const to = readIn(row, field, keepTexts);
  if (from === to || (field.parsed?.kind === 'year' && from === String(to))) return false;
  // A `-` equals nothing that anybody asks for.
  return to !== null || field.parsed === undefined || !keptAsText(field.parsed);
}

function applied(rows: readonly Row[], fields: readonly Field[], before: number, plan: Plan, more: boolean): TypedRows {
  const { drop, keepTexts } = plan;
  const names = telling(fields);
  const found = new Findings(before);
  const made: MadeRow[] = [];
  const parents = parentRows(rows, fields);
  const closing = more ? rows.length : closingRow(rows, names);
  const kinds = rows.map((row, at) => (at < closing ? oddRow(row, names) : 'note'));
  const plain = rows.filter((_, at) => kinds[at] === undefined);
  const sums = sumRows(plain, fields, (row, field) => readIn(row, field, keepTexts));
  const typed = fields.filter(({ name, parsed }) => parsed !== undefined && plan.decided.has(name));
  for (const [at, row] of rows.entries()) {
    const kind = kinds[at] ?? (parents.has(at) || sums.has(row) ? 'total' : undefined);
    if (kind !== undefined) found.oddRow(kind, at, row);
    if (kind !== undefined && drop.has(kind)) continue;
    const next: Record<string, Value> = bareCopy(row);
    for (const field of typed) {
      const { name } = field;
      const from = row[name] ?? null;
      const value = readIn(row, field, keepTexts);
      // The text of a header is none of a column's values.
      if (value === undefined && (kind === undefined || kind === 'total'))
        found.value('unreadable', at, row, name, from);
      if (isMended(from, value, field.parsed)) found.value('mended', at, row, name, from);
      next[name] = value ?? null;
    }
    made.push({ row: next, from: row, at });
  }
  const present = new Set(names);
  for (const { columns, area } of plan.places)
    if (columns.every((name) => present.has(name))) settlePlaces(made, columns, area, found);
  return { rows: made.map(({ row }) => row), fields, report: found };
}
