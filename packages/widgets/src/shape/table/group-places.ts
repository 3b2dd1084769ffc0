import type { Row } from '@satudata/client';

/** Rows of one value that stand together. */
export interface Group {
  /** The value, as text; empty for a missing one. */
  readonly name: string;
  readonly rows: number;
}

/** What stands on a line: the heading of a group, or a row of it. */
export interface Line {
  readonly group: number;
  /** Place of the row among all rows; of a heading, that of the first row below it. */
  readonly row: number;
  readonly heading: boolean;
}

/** Places of groups' headings among their rows, where each takes one line. */
export class GroupPlaces {
  /** All lines, headings included. */
  readonly lines: number;
  readonly #starts: readonly number[];
  readonly #groups: readonly Group[];

  constructor(groups: readonly Group[]) {
    const starts: number[] = [];
    let lines = 0;
    for (const { rows } of groups) {
      starts.push(lines);
      lines += rows + 1;
    }
    this.#groups = groups;
    this.#starts = starts;
    this.lines = lines;
  }

  /** The name of a group by its place. */
  name(group: number): string {
    return this.#groups[group]?.name ?? '';
  }

  /** What stands on a line, counted from 0. */
  at(line: number): Line {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    const heading = line === this.#starts[low];
    return { group: low, row: line - low - (heading ? 0 : 1), heading };
  }

  /** The line that a row stands on, by its place among all rows. */
  lineOf(row: number): number {
    let before = 0;
    for (const [group, { rows }] of this.#groups.entries()) {
      if (row < before + rows) return row + group + 1;
      before += rows;
    }
    return this.lines;
  }
}

/** Rows that follow each other with one value of a field. */
export function groupsOf(rows: readonly Row[], field: string): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let last: Row | undefined;
  for (const row of rows) {
    if (last === undefined || String(last[field] ?? '') !== String(row[field] ?? '')) groups.push([row]);
    else groups.at(-1)?.push(row);
    last = row;
  }
  return groups;
}
