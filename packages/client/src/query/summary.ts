import { loadPart } from '../errors/load-part.js';
import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';
import { addDecimal, type Decimal, exactNumber, formatDecimal, parseDecimal } from './decimal.js';
import type { Measure } from './query.js';
import { sortRows } from './sort-rows.js';

/** Works out one measure of one group. */
export interface Accumulator {
  add(value: Value): void;
  result(): Value;
}

interface Group {
  readonly values: readonly Value[];
  readonly measures: readonly Accumulator[];
}

/** Makes what works out a measure of a field. */
export type Accumulators = (measure: Measure, field: Field | undefined) => Accumulator;

/** Counts, sums and means; the others are `rarerAccumulator`'s. */
export function plainAccumulator({ op }: Measure): Accumulator {
  return op === 'count' ? new Count() : new Sum(op === 'avg');
}

/** What makes the accumulators of these measures; the rarer ones are loaded only where they are asked for. */
export async function accumulatorsFor(measures: readonly Measure[]): Promise<Accumulators> {
  if (measures.every(({ op }) => op === 'count' || op === 'sum' || op === 'avg')) return plainAccumulator;
  return (await loadPart(() => import('./rarer-accumulator.js'))).rarerAccumulator;
}

/** Works out the measures of a summary, group by group, as rows arrive. */
export class Summary {
  readonly #by: readonly string[];
  readonly #measures: readonly Measure[];
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #accumulators: Accumulators;
  readonly #groups = new Map<string, Group>();

  constructor(
    by: readonly string[],
    measures: readonly Measure[],
    fields: readonly Field[],
    accumulators: Accumulators = plainAccumulator,
  ) {
    this.#accumulators = accumulators;
    this.#by = by;
    this.#measures = measures;
    this.#fields = new Map(fields.map((field) => [field.name, field]));
    // Over all rows there is one group, also where there are no rows.
    if (by.length === 0) this.#groups.set('[]', this.#makeGroup([]));
  }

  add(row: Row): void {
    const values = this.#by.map((name) => row[name] ?? null);
    const key = JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = this.#makeGroup(values);
      this.#groups.set(key, group);
    }
    for (const [index, { field }] of this.#measures.entries()) {
      group.measures[index]?.add(field === '' ? true : (row[field] ?? null));
    }
  }

  /** One row per group, ordered by the values grouped by. */
  rows(): readonly Row[] {
    const rows = [...this.#groups.values()].map(({ values, measures }) => {
      const row: Record<string, Value> = Object.create(null);
      for (const [index, name] of this.#by.entries()) row[name] = values[index] ?? null;
      for (const [index, { name }] of this.#measures.entries()) row[name] = measures[index]?.result() ?? null;
      return row;
    });
    return sortRows(
      rows,
      this.#by.map((field) => ({ field, direction: 'asc' })),
      this.fields(),
    );
  }

  fields(): readonly Field[] {
    return [
      ...this.#by.flatMap((name) => this.#fields.get(name) ?? []),
      ...this.#measures.map(({ name, op, field }): Field => {
        const about = this.#fields.get(field);
        const kept = (op === 'min' || op === 'max') && about !== undefined;
        const counts = op === 'count' || op === 'distinct';
        return {
          name,
          type: kept ? about.type : 'number',
          unit: counts ? undefined : about?.unit,
          exact: counts || about?.exact !== false,
        };
      }),
    ];
  }

  #makeGroup(values: readonly Value[]): Group {
    return { values, measures: this.#measures.map((each) => this.#accumulators(each, this.#fields.get(each.field))) };
  }
}

// Rows that hold a value.
class Count implements Accumulator {
  #count = 0;
  add(value: Value): void {
    if (value !== null) this.#count += 1;
  }
  result(): Value {
    return this.#count;
  }
}

/** Reads a number, or a text that is a plain decimal; undefined for all else, which is not counted. */
export function decimalOf(value: Value): Decimal | undefined {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint'
    ? parseDecimal(String(value))
    : undefined;
}

// Whole numbers add up exactly as long as the sum is safe; everything else is added in decimal, as a database adds
// `numeric`, so that 0.1 + 0.2 is 0.3.
class Sum implements Accumulator {
  readonly #mean: boolean;
  #whole = 0;
  #rest: Decimal = { digits: 0n, scale: 0 };
  #count = 0;
  constructor(mean: boolean) {
    this.#mean = mean;
  }
  add(value: Value): void {
    if (typeof value === 'number' && Number.isSafeInteger(value) && Number.isSafeInteger(this.#whole + value)) {
      this.#whole += value;
    } else {
      const decimal = decimalOf(value);
      if (decimal === undefined) return;
      this.#rest = addDecimal(this.#rest, decimal);
    }
    this.#count += 1;
  }
  result(): Value {
    if (this.#count === 0) return null;
    const sum = addDecimal(this.#rest, { digits: BigInt(this.#whole), scale: 0 });
    return this.#mean ? Number(formatDecimal(sum)) / this.#count : exactNumber(sum);
  }
}
