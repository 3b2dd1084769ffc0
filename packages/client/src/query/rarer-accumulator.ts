import type { Field } from '../model/field.js';
import type { Value } from '../model/row.js';
import { comparable, isEmpty, textOf } from './comparable.js';
import { addDecimal, compareDecimal, type Decimal, exactNumber, formatDecimal } from './decimal.js';
import type { Measure } from './query.js';
import { compareValues } from './sort-rows.js';
import { type Accumulator, decimalOf, plainAccumulator } from './summary.js';

/** Makes what works out any measure of a field. */
export function rarerAccumulator(op: Measure['op'], field: Field | undefined): Accumulator {
  switch (op) {
    case 'distinct':
      return new Distinct(field);
    case 'min':
    case 'max':
      return new Extreme(field, op === 'min' ? -1 : 1);
    case 'median':
      return new Median();
    default:
      return plainAccumulator(op);
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
