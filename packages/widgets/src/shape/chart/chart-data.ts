import type { MeasureOp, Row, Value } from '@satudata/client';
import { isMissing } from '../../format/missing.js';
import type { Grain, Instant } from './instant.js';

/** What reads and writes moments; loaded for rows that may have some. */
export type TimeAxis = typeof import('./time-axis.js');

/** Parts that only some charts need. */
export interface ChartParts {
  readonly time?: TimeAxis | undefined;
  /** What divides rows into series; loaded where a chart has some. */
  readonly many?: Pick<typeof import('./many-series.js'), 'seriesNames' | 'chooseSeries'> | undefined;
  /** Told the rows of each series by point, where each point stands in the drawing, and the keys of the drawn series. */
  readonly trace?:
    | ((columns: ReadonlyMap<string, Column>, to: readonly number[] | undefined, keys: readonly string[]) => void)
    | undefined;
}

/** One place along the axis. */
export interface ChartPoint {
  readonly x: Value;
  /** Where it stands on a time or number axis. */
  readonly at: number | undefined;
  /** Where a bin that begins at `at` ends. */
  readonly to?: number | undefined;
  /** Whether it holds the points beyond the largest. */
  readonly rest?: boolean | undefined;
}

/** One series; a value without a point is a gap. */
export interface ChartSeries {
  /** Undefined for the only series and for the one that holds the rest. */
  readonly name: Value | undefined;
  /** Whether it holds the series beyond the first six. */
  readonly rest: boolean;
  /** By point. */
  readonly values: readonly (number | undefined)[];
}

/** Values that stand beside those of a series: sizes of bubbles, ends of error bars. */
export interface BesideValues {
  /** What they are, in the reader's language. */
  readonly label: (localize: { say(key: string): string }) => string;
  readonly unit: string;
  readonly series: number;
  /** By point. */
  readonly values: readonly (number | undefined)[];
}

/** Rows, read for drawing. */
export interface ChartData {
  readonly axis: 'category' | 'time' | 'number';
  readonly grain: Grain | undefined;
  /** Writes the moments of a time axis. */
  readonly time: TimeAxis | undefined;
  readonly points: readonly ChartPoint[];
  readonly series: readonly ChartSeries[];
  /** Digits of values that a number would lose, by series and point. */
  readonly exact: ReadonlyMap<string, string>;
  /** Series that are not drawn because their values cannot be put together. */
  readonly leftOut: number;
  /** Rows that have no place on the axis. */
  readonly withoutPlace: number;
  /** The sum that all values are parts of. */
  readonly whole?: number | undefined;
  /** Whether most points belong to one series each, so that a point without a value lacks nothing. */
  readonly sparse?: boolean | undefined;
  /** Whether the second series has an axis of its own. */
  readonly second?: boolean | undefined;
  /** Points that are not drawn because they are not among the largest. */
  readonly pointsLeftOut?: number | undefined;
  /** What is drawn with the values. */
  readonly beside?: readonly BesideValues[] | undefined;
}

/** What the rows hold. */
export interface RowPlan {
  readonly x: string;
  /** Name of the column with the values. */
  readonly y: string;
  /** Empty for a single series. */
  readonly series: string;
  /** What was worked out; undefined where rows hold values of their own. */
  readonly op: MeasureOp | undefined;
  /** Order of categories. Times and numbers always ascend. */
  readonly order: 'given' | 'ascending' | 'descending' | 'x-descending';
}

/** Values of one series by point, with the digits of those that a number would lose, and the indices of the rows that gave them. */
export interface Column {
  readonly values: (number | undefined)[];
  readonly digits: Map<number, string>;
  readonly rows: number[];
}

/** Tells two values of a field apart; empty for a missing one. */
export const keyOf = (value: Value | undefined): string => (isMissing(value) ? '' : `${typeof value} ${String(value)}`);

/** Reads a value as a number; digits beyond it are kept as text. */
export function numberOf(value: Value | undefined): { value: number | undefined; digits: string | undefined } {
  const nothing = { value: undefined, digits: undefined };
  if (typeof value === 'number') return Number.isFinite(value) ? { value, digits: undefined } : nothing;
  if (typeof value === 'bigint') return { value: Number(value), digits: String(value) };
  if (typeof value === 'boolean') return { value: value ? 1 : 0, digits: undefined };
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value.trim())) return nothing;
  const number = Number(value);
  if (!Number.isFinite(number)) return nothing;
  return { value: number, digits: /^-?\d+(\.\d+)?$/.test(value) ? value : undefined };
}

interface Axis {
  readonly axis: ChartData['axis'];
  readonly grain: Grain | undefined;
  /** By row. */
  readonly places: readonly (number | undefined)[];
}

const grains: readonly Grain[] = ['year', 'month', 'day', 'moment'];

// All values of a time or number axis must be readable; a single other one makes all of them names.
function axisOf(rows: readonly Row[], x: string, time: TimeAxis | undefined): Axis {
  const names: Axis = { axis: 'category', grain: undefined, places: [] };
  const places: (number | undefined)[] = [];
  let grain = -1;
  let numbers = true;
  let times = time !== undefined;
  let present = false;
  for (const row of rows) {
    const value = row[x];
    if (isMissing(value)) {
      places.push(undefined);
      continue;
    }
    present = true;
    numbers &&= typeof value === 'number';
    const instant: Instant | undefined = times ? time?.instantOf(value, x) : undefined;
    times &&= instant !== undefined;
    if (!numbers && !times) return names;
    if (instant !== undefined) grain = Math.max(grain, grains.indexOf(instant.grain));
    places.push(instant?.at ?? Number(value));
  }
  if (!present) return names;
  if (times) return { axis: 'time', grain: grains[grain], places };
  return {
    axis: 'number',
    grain: undefined,
    // Some of the first may have been read as years.
    places: time === undefined ? places : rows.map((row) => (isMissing(row[x]) ? undefined : Number(row[x]))),
  };
}

// Rows become points: rows with one x share a point, unless their series has a value there already; then each keeps its own.
function collect(rows: readonly Row[], plan: RowPlan, { axis, places: known }: Axis) {
  const points: ChartPoint[] = [];
  const columns = new Map<string, Column>();
  const taken = new Map<string, number>();
  const places = new Map<string, number>();
  let withoutPlace = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? {};
    const x = row[plan.x] ?? null;
    const at = known[index];
    if (axis !== 'category' && at === undefined) {
      withoutPlace += 1;
      continue;
    }
    let point = points.length;
    let series = '';
    if (plan.series !== '') {
      const key = at === undefined ? keyOf(x) : String(at);
      series = keyOf(row[plan.series]);
      const cell = `${series}\n${key}`;
      const turn = taken.get(cell) ?? 0;
      taken.set(cell, turn + 1);
      const pointKey = `${turn}\n${key}`;
      point = places.get(pointKey) ?? points.length;
      places.set(pointKey, point);
    }
    if (point === points.length) points.push({ x: isMissing(x) ? null : x, at });
    const column = columns.get(series) ?? { values: [], digits: new Map(), rows: [] };
    if (column.rows.length === 0) columns.set(series, column);
    const { value, digits } = numberOf(row[plan.y]);
    column.rows[point] = index;
    column.values[point] = value;
    if (digits !== undefined) column.digits.set(point, digits);
  }
  return { points, columns, withoutPlace };
}

/** Whether there is anything to draw. */
export function hasValues({ series }: ChartData): boolean {
  return series.some(({ values }) => values.some((value) => value !== undefined));
}

const yearName = /(^|_)(tahun|thn|year)(_|$)/i;

/** Whether the rows may stand on a time axis, told by the first value: a year or a date. */
export function mayBeTime(rows: readonly Row[], x: string): boolean {
  const first = rows.find((row) => !isMissing(row[x]))?.[x];
  return typeof first === 'number' ? yearName.test(x) : typeof first === 'string' && /^\s*\d{4}(\D|\s*$)/.test(first);
}

/**
 * Reads rows for drawing: points in order, one series per value of the series field, at most six and the rest. Without
 * `time`, moments are names; without `many`, there is one series.
 */
export function chartData(rows: readonly Row[], asked: RowPlan, { time, many, trace }: ChartParts = {}): ChartData {
  const series = many === undefined ? '' : asked.series;
  const plan = { ...asked, series };
  const divided = series === '' ? undefined : many;
  const axis = axisOf(rows, plan.x, time);
  const { points, columns: found, withoutPlace } = collect(rows, plan, axis);
  const order = orderOf(points, found, plan, axis, time);
  const names = divided?.seriesNames(rows, plan) ?? new Map<string, Value>([['', null]]);
  const digits = new Map<string, string>();
  const columns = new Map(
    [...names.keys()].map((name) => {
      const { values = [], digits: written = [] } = found.get(name) ?? {};
      for (const [point, text] of written) digits.set(`${name}\n${order.to?.[point] ?? point}`, text);
      // What stands in order already is not copied: among many values that would take longest.
      if (order.to === undefined && values.length === order.points.length) return [name, values];
      const column = new Array<number | undefined>(order.points.length).fill(undefined);
      for (let point = 0; point < values.length; point += 1) column[order.to?.[point] ?? point] = values[point];
      return [name, column];
    }),
  );
  // Where no row was counted, there are none; moments that are missing as a whole stay unknown.
  if (plan.op === 'count' || plan.op === 'distinct') {
    for (const column of columns.values())
      for (let index = 0; index < points.length; index += 1) column[order.to?.[index] ?? index] ??= 0;
  }
  const {
    series: all,
    keys,
    leftOut,
  } = divided?.chooseSeries(columns, names, plan) ?? {
    series: [{ name: undefined, rest: false, values: columns.get('') ?? [] }],
    keys: [''],
    leftOut: 0,
  };
  trace?.(found, order.to, keys);
  const exact = new Map<string, string>();
  for (const [index, key] of keys.entries()) {
    if (digits.size === 0) break;
    for (let point = 0; point < order.points.length; point += 1) {
      const text = digits.get(`${key}\n${point}`);
      if (text !== undefined) exact.set(`${index} ${point}`, text);
    }
  }
  return { axis: axis.axis, grain: axis.grain, time, points: order.points, series: all, exact, leftOut, withoutPlace };
}

// Where points already stand in their order, `to` is left out: most portals answer in order, and a hundred thousand rows
// need neither be sorted nor be moved then.
function orderOf(
  points: readonly ChartPoint[],
  columns: ReadonlyMap<string, Column>,
  plan: RowPlan,
  { axis, grain }: Axis,
  time: TimeAxis | undefined,
): { readonly points: readonly ChartPoint[]; readonly to?: readonly number[] } {
  const at = (index: number): number => points[index]?.at ?? 0;
  let inOrder = axis !== 'category' || plan.order === 'given';
  if (axis !== 'category')
    for (let index = 1; inOrder && index < points.length; index += 1) inOrder = at(index) >= at(index - 1);
  if (inOrder && grain !== 'year' && grain !== 'month') return { points };
  const indices = points.map((_, index) => index);
  if (axis !== 'category') {
    if (!inOrder) indices.sort((a, b) => at(a) - at(b));
  } else if (plan.order === 'x-descending') indices.reverse();
  else if (plan.order !== 'given') {
    const totals = new Array<number>(points.length).fill(0);
    for (const { values } of columns.values())
      for (const [point, value] of values.entries()) totals[point] = (totals[point] ?? 0) + (value ?? 0);
    const sign = plan.order === 'ascending' ? 1 : -1;
    indices.sort((a, b) => sign * ((totals[a] ?? 0) - (totals[b] ?? 0)) || a - b);
  }
  const sorted = indices.flatMap((index) => points[index] ?? []);
  const whole = grain === undefined ? undefined : time?.withMissing(sorted, grain);
  const to: number[] = [];
  for (const [place, index] of indices.entries()) to[index] = whole?.to[place] ?? place;
  return { points: whole?.points ?? sorted, to };
}
