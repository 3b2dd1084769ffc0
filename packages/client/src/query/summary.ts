import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';
import { comparable, isEmpty, textOf } from './comparable.js';
import { addDecimal, compareDecimal, type Decimal, exactNumber, formatDecimal, parseDecimal } from './decimal.js';
import type { Measure } from './query.js';
import { compareValues, sortRows } from './sort-rows.js';

interface Accumulator {
  add(value: Value): void;
  result(): Value;
}

interface Group {
  readonly values: readonly Value[];
  readonly measures: readonly Accumulator[];
}

/** Works out the measures of a summary, group by group, as rows arrive. */
export class Summary {
  readonly #by: readonly string[];
  readonly #measures: readonly Measure[];
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #groups = new Map<string, Group>();

  constructor(by: readonly string[], measures: readonly Measure[], fields: readonly Field[]) {
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
    return { values, measures: this.#measures.map(({ op, field }) => accumulator(op, this.#fields.get(field))) };
  }
}

function accumulator(op: Measure['op'], field: Field | undefined): Accumulator {
  switch (op) {
    case 'count':
      return new Count();
    case 'distinct':
      return new Distinct(field);
    case 'min':
    case 'max':
      return new Extreme(field, op === 'min' ? -1 : 1);
    case 'median':
      return new Median();
    case 'sum':
    case 'avg':
      return new Sum(op === 'avg');
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

class Distinct implements Accumulator {
  readonly #field: Field | undefined;
  readonly #seen = new Set<unknown>();
  constructor(field: Field | undefined) {
    this.#field = field;
  }
  add(value: Value): void {
    if (value === null) return;
    const read = comparable(this.#field?.type ?? 'text', value);
    this.#seen.add(typeof read === 'object' ? formatDecimal(read) : (read ?? textOf(value)));
  }
  result(): Value {
    return this.#seen.size;
  }
}

class Extreme implements Accumulator {
  readonly #field: Field | undefined;
  readonly #sign: number;
  #best: Value = null;
  constructor(field: Field | undefined, sign: number) {
    this.#field = field;
    this.#sign = sign;
  }
  add(value: Value): void {
    if (isEmpty(value)) return;
    if (this.#best === null || compareValues(this.#field, value, this.#best) * this.#sign > 0) this.#best = value;
  }
  result(): Value {
    return this.#best;
  }
}

// A number, or a text that is a plain decimal; all else is not counted.
function decimalOf(value: Value): Decimal | undefined {
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

// The middle value, or the mean of the two middle ones.
class Median implements Accumulator {
  readonly #values: Decimal[] = [];
  add(value: Value): void {
    const decimal = decimalOf(value);
    if (decimal !== undefined) this.#values.push(decimal);
  }
  result(): Value {
    const sorted = this.#values.sort(compareDecimal);
    const high = sorted[Math.floor(sorted.length / 2)];
    const low = sorted[Math.floor((sorted.length - 1) / 2)];
    if (high === undefined || low === undefined) return null;
    const { digits, scale } = addDecimal(low, high);
    return exactNumber({ digits: digits * 5n, scale: scale + 1 });
  }
}
