import type { Field } from '../model/field.js';
import type { Value } from '../model/row.js';
import { comparable, isEmpty, textOf } from './comparable.js';
import { addDecimal, compareDecimal, type Decimal, exactNumber, formatDecimal, parseDecimal } from './decimal.js';
import type { Measure } from './query.js';
import { compareValues } from './sort-rows.js';
import { type Accumulator, decimalOf, plainAccumulator } from './summary.js';

/** Makes what works out any measure of a field. */
export function rarerAccumulator(measure: Measure, field: Field | undefined): Accumulator {
  switch (measure.op) {
    case 'distinct':
      return new Distinct(field);
    case 'min':
    case 'max':
      return new Extreme(field, measure.op === 'min' ? -1 : 1);
    case 'median':
      return new Percentile(0.5);
    case 'percentile':
      return new Percentile(measure.at ?? 0.5);
    default:
      return plainAccumulator(measure);
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

// The value below which that share of the values lies, between two of them in proportion, as Postgres' percentile_cont.
class Percentile implements Accumulator {
  readonly #at: Decimal;
  readonly #values: Decimal[] = [];
  constructor(at: number) {
    this.#at = parseDecimal(String(at)) ?? { digits: 5n, scale: 1 };
  }
  add(value: Value): void {
    const decimal = decimalOf(value);
    if (decimal !== undefined) this.#values.push(decimal);
  }
  result(): Value {
    const sorted = this.#values.sort(compareDecimal);
    const { digits, scale } = this.#at;
    const whole = 10n ** BigInt(scale);
    const place = digits * BigInt(sorted.length - 1);
    const low = sorted[Number(place / whole)];
    if (low === undefined) return null;
    const high = sorted[Number(place / whole) + 1] ?? low;
    const step = addDecimal(high, { digits: -low.digits, scale: low.scale });
    return exactNumber(addDecimal(low, { digits: step.digits * (place % whole), scale: step.scale + scale }));
  }
}
