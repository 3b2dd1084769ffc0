import type { Row, Value } from '../../model/row.js';
import { csvCells } from './csv-cells.js';

/** Rows of a CSV file, and the names of its columns, as they arrive. */
export interface RowBatch {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Rows of a CSV file by the names in its first line. Cells beyond the header's are kept under names of their own only where they hold something. */
export async function* csvRows(
  texts: AsyncIterable<string>,
  delimiter?: string,
): AsyncGenerator<RowBatch, void, undefined> {
  let names: string[] | undefined;
  for await (const batch of csvCells(texts, delimiter)) {
    let lines = batch;
    if (names === undefined) {
      names = namesOf(lines[0] ?? []);
      lines = lines.slice(1);
    }
    const widest = lines.reduce(
      (most, cells) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== '') + 1),
      0,
    );
    while (names.length < widest) names = [...names, unlike(`kolom ${names.length + 1}`, names)];
    const known: readonly string[] = names;
    yield { names: known, rows: lines.map((cells) => rowOf(cells, known)) };
  }
}

function rowOf(cells: readonly string[], names: readonly string[]): Row {
  const row: Record<string, Value> = Object.create(null);
  for (const [at, name] of names.entries()) row[name] = cells[at] ?? null;
  return row;
}

// Trailing `;;` makes columns without names; two columns of one name are told apart by number.
function namesOf(header: readonly string[]): string[] {
  const last = header.findLastIndex((cell) => cell.trim() !== '');
  const names: string[] = [];
  for (const [at, cell] of header.slice(0, last + 1).entries())
    names.push(unlike(cell.trim() || `kolom ${at + 1}`, names));
  return names;
}

function unlike(name: string, names: readonly string[]): string {
  for (let count = 2; ; count += 1) {
    const made = count === 2 ? name : `${name} ${count - 1}`;
    if (!names.includes(made)) return made;
  }
}
