import type { Condition, Scalar, Value } from '@satudata/client';
import type { ChartPlan } from './chart-answer.js';
import type { ChartData, ChartPoint } from './chart-data.js';

/** Most values that a range is told by to others; a longer one is not told. */
export const MOST_VALUES = 200;

/** One step that a reader has taken into the data. */
export interface Step {
  readonly field: string;
  /** The value that was chosen, or the ends of a range. */
  readonly label: string;
  readonly conditions: readonly Condition[];
  /** Whether the next field of the levels stands along the axis from here on. */
  readonly down: boolean;
}

/** Fields from coarse to fine, as an attribute writes them. */
export function levelsOf(text: string): readonly string[] {
  return text.split(',').flatMap((name) => name.trim() || []);
}

/** What is asked after steps down: the field of the level reached, ordered as the one before was. */
export function loweredPlan(plan: ChartPlan, levels: readonly string[], down: number): ChartPlan {
  const x = down === 0 ? undefined : levels[down];
  if (x === undefined) return plan;
  const own = plan.sort.replace(/^-/, '') === plan.x;
  return { ...plan, x, sort: own ? plan.sort.replace(plan.x, x) : plan.sort };
}

/** A value as a condition takes it; undefined for one that nothing can be compared with. */
export function scalarOf(value: Value | undefined): Scalar | undefined {
  if (typeof value === 'bigint') return String(value);
  return value === null || typeof value === 'object' ? undefined : value;
}

/** Whether a part of an axis can be chosen: times of a field as it is, of which there are some. */
export function hasRanges({ axis, points }: Pick<ChartData, 'axis' | 'points'>, x: string): boolean {
  return axis === 'time' && points.length > 2 && !/[*()]/.test(x);
}

/** The point of an axis that stands nearest to a place. `along` never goes back. */
export function nearestPoint(count: number, along: (point: number) => number, at: number): number {
  let [low, high] = [0, count - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (along(middle) < at) low = middle;
    else high = middle;
  }
  return Math.abs(along(low) - at) <= Math.abs(along(high) - at) ? low : high;
}

/** The different values of a field from one point to another, in order. */
export function valuesBetween(points: readonly ChartPoint[], from: number, to: number): readonly Scalar[] {
  const found = points.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap(({ x }) => scalarOf(x) ?? []);
  return [...new Set(found)];
}

/**
 * What keeps the rows of some values that follow each other on an axis: their ends where `all` values of the axis are ordered
 * as they are written, else each of them.
 */
export function rangeConditions(
  field: string,
  values: readonly Scalar[],
  all: readonly Scalar[],
): readonly Condition[] {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ordered = all.every((value, index) => index === 0 || value > (all[index - 1] ?? ''));
  if (!ordered) return [{ kind: 'in', field, values }];
  return [
    { kind: 'compare', field, op: '>=', value: first },
    { kind: 'compare', field, op: '<=', value: last },
  ];
}
