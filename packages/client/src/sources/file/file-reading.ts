import type { Field } from '../../model/field.js';
import type { Row } from '../../model/row.js';
import { picked } from '../../query/cut-rows.js';
import { columnTyping, type TypedRows, type Typing } from '../../typing/typed-rows.js';
import { mostNotes, type TypingReport } from '../../typing/typing-report.js';
import { inferFields } from '../memory-columns.js';
import type { RowBatch } from './csv-rows.js';
import { type FileOptions, fileRows } from './file-rows.js';

// A file of no more is held whole; of a longer one, columns that begin later are left out.
const sampleSize = 10_000;
const batchSize = 2_000;

/** Rows of a file that were typed together. */
export interface TypedBatch extends TypedRows {
  readonly typing: Typing;
  /** Whether the file ends with them. */
  readonly last: boolean;
}

/**
 * Reads a file from its beginning, typed by one decision: over its first rows, or the one that is given. Whoever reads it gets the same rows in the same
 * parts, so that what is streamed and what is held agree.
 */
export async function* readFile(
  url: string,
  options: FileOptions,
  signal: AbortSignal | undefined,
  decided?: Typing,
): AsyncGenerator<TypedBatch, void, undefined> {
  let typing = decided;
  let names: readonly string[] = [];
  let before = 0;
  for await (const { rows, names: known, last } of gathered(
    fileRows(url, options, signal),
    options.sample ?? sampleSize,
  )) {
    typing ??= columnTyping(rows, fieldsOf(rows, known), { columns: options.columns });
    if (names.length === 0) names = typing.fields.map(({ name }) => name);
    const whole = rows.map((row) => picked(row, names));
    yield { ...typing.apply(whole, { before, more: !last }), typing, last };
    before += rows.length;
  }
}

// Batches of set sizes, however the text arrives; an empty file has one that is empty.
async function* gathered(
  batches: AsyncIterable<RowBatch>,
  first: number,
): AsyncGenerator<RowBatch & { readonly last: boolean }, void, undefined> {
  let held: Row[] = [];
  let names: readonly string[] = [];
  let size = Math.max(1, first);
  for await (const batch of batches) {
    names = batch.names;
    for (const row of batch.rows) {
      // One more than a batch says that it is not the last.
      if (held.length === size) {
        yield { rows: held, names, last: false };
        held = [];
        size = batchSize;
      }
      held.push(row);
    }
  }
  yield { rows: held, names, last: true };
}

// Cells of a CSV file are texts; those of JSON are what they are.
function fieldsOf(rows: readonly Row[], names: readonly string[]): readonly Field[] {
  const inferred = new Map(inferFields(rows).map((field) => [field.name, field]));
  return names.map((name) => {
    const field = inferred.get(name);
    return field === undefined || field.type === 'date' || field.type === 'datetime'
      ? { name, type: 'text', exact: true }
      : field;
  });
}

/** What was found among rows that were typed in parts. */
export function allFound(reports: readonly TypingReport[]): TypingReport {
  const counted = (of: (report: TypingReport) => Readonly<Record<string, number>>): Record<string, number> => {
    const sums: Record<string, number> = Object.create(null);
    for (const report of reports)
      for (const [name, count] of Object.entries(of(report))) sums[name] = (sums[name] ?? 0) + count;
    return sums;
  };
  return {
    odd: { ...counted(({ odd }) => odd) },
    unreadable: counted(({ unreadable }) => unreadable),
    mended: counted(({ mended }) => mended),
    swapped: reports.reduce((sum, { swapped }) => sum + swapped, 0),
    misplaced: reports.reduce((sum, { misplaced }) => sum + misplaced, 0),
    notes: reports.flatMap(({ notes }) => notes).slice(0, mostNotes),
  };
}
