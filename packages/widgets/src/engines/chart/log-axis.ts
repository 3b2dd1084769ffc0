import { type LinearScale, linearScale } from './linear-scale.js';
import type { Range } from './value-axis.js';

/** Factors between one power of ten and the next that ticks stand at, by how many there is room for. */
const factors = [[1, 2, 5], [1, 3], [1]] as const;

/** A value axis of which equal steps are equal factors, about `count` of them; all values are above zero. */
export function logAxis({ low, high }: Range, count: number, start: number, end: number) {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const all = factors.map((steps) =>
    powers.flatMap((power) => steps.map((step) => Number(`${step}e${power}`))).filter((tick) => tick <= 10 ** last),
  );
  const fitting = all.find((ticks) => ticks.length <= Math.max(4, count + 2)) ?? thinned(powers, count);
  const scale = linearScale(first, last, start, end);
  const place: LinearScale = (value) => scale(Math.log10(value));
  return { low: 10 ** first, ticks: fitting, scale: place };
}

function thinned(powers: readonly number[], count: number): readonly number[] {
  const every = Math.ceil(powers.length / Math.max(2, count));
  return powers.filter((_, index) => index % every === 0).map((power) => Number(`1e${power}`));
}
