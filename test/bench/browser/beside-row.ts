import { figureOf } from '../../../packages/tools/src/bench.js';
import { type Round, ratios, values } from './rounds.js';

/** A column of a table that sets libraries side by side. */
export interface Column {
  /** Name of the measure. */
  readonly what: string;
  readonly head: string;
  readonly digits: number;
  /** What it is set against. */
  readonly floor?: string;
}

/** One library's row: medians, and how many times the floor's they are with their spread. */
export function besideRow(
  rounds: ReadonlyMap<string, readonly Round[]>,
  name: string,
  label: string,
  columns: readonly Column[],
): readonly string[] {
  return [
    label,
    ...columns.map(({ what, digits, floor }) => {
      const measured = values(rounds, name, what);
      if (measured.length === 0) return '–';
      const number = middle(measured).median.toFixed(digits);
      const against = floor === undefined ? [] : ratios(rounds, name, floor, what);
      if (against.length === 0 || floor === name) return number;
      const { median, low, high } = middle(against);
      return `${number} (${median.toFixed(1)}×; ${low.toFixed(1)}–${high.toFixed(1)})`;
    }),
  ];
}

function middle(rounds: readonly number[]): { readonly median: number; readonly low: number; readonly high: number } {
  return figureOf({ name: '', about: '', unit: '×', rounds });
}
