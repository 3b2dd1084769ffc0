import { type Fault, type FaultRule, readFaults } from './fault.js';

/** Which faults the portal has at the moment. */
export class FaultMode {
  #rules: readonly FaultRule[] = [];
  #asked = 0;

  /** Replaces the faults; an empty list ends them. Counts requests from the beginning again. Throws FaultUnknown. */
  set(texts: readonly string[]): void {
    this.#rules = texts.flatMap(readFaults);
    this.#asked = 0;
  }

  /** The faults as they were written. */
  get texts(): readonly string[] {
    return this.#rules.map((rule) => rule.text);
  }

  /** The faults of the next request. A share of 0.2 meets exactly every fifth, so that a run can be repeated. */
  next(): readonly Fault[] {
    const before = this.#asked;
    this.#asked += 1;
    return this.#rules
      .filter(({ share }) => Math.floor(this.#asked * share + tiny) > Math.floor(before * share + tiny))
      .map(({ fault }) => fault);
  }

  /** The faults that meet every request; asking does not count. */
  always(): readonly Fault[] {
    return this.#rules.filter(({ share }) => share === 1).map(({ fault }) => fault);
  }
}

/** Keeps products such as 100 × 0.29 from falling just short of a whole number. */
const tiny = 1e-9;
