import type { Field, FieldType } from '../model/field.js';
import type { Row, Value } from '../model/row.js';

/** Rows that tell the first of the columns: some from the start, and others from all over the table. */
const FROM_START = 50;
const FROM_ALL_OVER = 150;

/**
 * What the values of columns have in common, learnt from rows as far as somebody asks: a page of many rows does not wait for all of them to be
 * looked at.
 */
export class MemoryColumns {
  readonly #all: () => readonly Row[];
  readonly #types = new Map<string, FieldType | undefined>();
  /** Columns of which every value was looked at. */
  readonly #settled = new Set<string>();
  #begun = false;
  #whole = false;
  #fields: readonly Field[] | undefined;

  /** Looks at no row yet. */
  constructor(all: () => readonly Row[]) {
    this.#all = all;
  }

  /** The columns by the rows that were looked at: a sample, what was asked for since, and these. */
  seen(rows: readonly Row[] = []): readonly Field[] {
    this.#begin();
    if (!this.#whole) for (const row of rows) this.#look(row);
    this.#fields ??= [...this.#types].map(([name, type = 'text']) => ({ name, type, exact: true }));
    return this.#fields;
  }

  /** The columns by all rows. */
  all(): readonly Field[] {
    this.#begun = true;
    if (!this.#whole) {
      // What is seen of a column stays; its place is that of the first row that has it.
      const before = new Map(this.#types);
      this.#types.clear();
      this.#fields = undefined;
      for (const row of this.#all()) this.#look(row, before);
      this.#whole = true;
    }
    return this.seen();
  }

  /** Looks at every value of these columns, so that they are of the type that all rows say. */
  settle(names: readonly string[]): void {
    this.#begin();
    if (names.some((name) => !this.#types.has(name))) this.all();
    if (this.#whole) return;
    for (const name of names)
      if (!this.#settled.has(name)) {
        this.#settled.add(name);
        for (const row of this.#all()) if (this.#learn(name, row[name]) === 'text') break;
      }
  }

  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const rows = this.#all();
    const { length } = rows;
    if (length <= FROM_START + FROM_ALL_OVER) {
      this.all();
      return;
    }
    for (const row of rows.slice(0, FROM_START)) this.#look(row);
    for (let at = 1; at <= FROM_ALL_OVER; at += 1)
      this.#look(rows[Math.floor((at * (length - 1)) / FROM_ALL_OVER)] as Row);
  }

  #look(row: Row, before?: ReadonlyMap<string, FieldType | undefined>): void {
    for (const name of Object.keys(row)) {
      if (before !== undefined && !this.#types.has(name)) this.#types.set(name, before.get(name));
      this.#learn(name, row[name]);
    }
  }

  // A column that is known to hold anything is not looked at again.
  #learn(name: string, value: Value | undefined): FieldType | undefined {
    const known = this.#types.get(name);
    if (known === 'text') return known;
    const type = value === null || value === undefined ? known : typeOf(value);
    const common = known === undefined || known === type ? type : 'text';
    if (common !== known || !this.#types.has(name)) {
      this.#types.set(name, common);
      this.#fields = undefined;
    }
    return common;
  }
}

/** Names and types of the columns of rows, by what all their values have in common. */
export function inferFields(rows: readonly Row[]): readonly Field[] {
  return new MemoryColumns(() => rows).all();
}

function typeOf(value: NonNullable<Value>): FieldType {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? 'datetime' : 'text';
  if (typeof value === 'object') return 'json';
  return typeof value === 'boolean' ? 'boolean' : 'number';
}
