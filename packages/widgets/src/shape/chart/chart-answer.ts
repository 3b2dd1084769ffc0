import { type BaseTable, type Field, type Measure, parseMeasure, type Row } from '@satudata/client';
import { labelOf } from '../../format/label.js';
import { loadPart } from '../../foundation/load-part.js';
import type { Localize } from '../../locale/localize.js';
import { type ChartData, type ChartPoint, chartData, mayBeTime, type RowPlan } from './chart-data.js';

/** Most rows that are read for a chart of plain values. */
export const MOST_ROWS = 100_000;

/** What a chart asks for. */
export interface ChartPlan {
  readonly kind: string;
  readonly x: string;
  /** A measure such as `sum(mbps)`, or the name of a field that holds the values. */
  readonly y: string;
  readonly series: string;
  /** `x` or `y` as written above, with a leading `-` to descend; empty for the usual order. */
  readonly sort: string;
  /** Whether the usual order puts the largest first. */
  readonly largestFirst: boolean;
  /** The measure or field of a second kind of mark; empty for none. */
  readonly line: string;
  /** Unit of the values; undefined for that of the field. */
  readonly unit: string | undefined;
  /** Unit of what `line` names; undefined for that of the field. */
  readonly lineUnit: string | undefined;
  /** About how many bins; 0 for a number that fits the data. */
  readonly bins: number;
  /** How many of the largest names are drawn; 0 for all. */
  readonly top: number;
  /** What a reader has narrowed the rows by, which only tells two questions apart. */
  readonly path?: unknown;
  /** What few charts ask for, by attribute; empty or undefined where it is not asked for. */
  readonly more?: Partial<PlanMore> | undefined;
}

/** What few charts ask for. */
export interface PlanMore {
  /** A value to reach. */
  readonly target: number | undefined;
  /** Values and ranges that are drawn across, each with a name. */
  readonly reference: string;
  /** What is said about places along the axis. */
  readonly notes: string;
  /** The field or measure that the areas of bubbles show. */
  readonly size: string;
  /** Fields or measures of the ends of error bars. */
  readonly low: string;
  readonly high: string;
  readonly scale: string;
  readonly showAs: string;
  /** The field that divides a chart into small ones. */
  readonly facet: string;
}

/** How a chart speaks of its data, where that is not how its rows do. Each is undefined for the usual way. */
export interface AnswerWords {
  readonly point?: ((place: ChartPoint, localize: Localize<string>) => string | undefined) | undefined;
  readonly series?: ((series: number, localize: Localize<string>) => string) | undefined;
  readonly measure?: ((localize: Localize<string>) => string) | undefined;
  /** Units by series. */
  readonly units?: readonly string[] | undefined;
  /** What the summary says besides. */
  readonly sentences?: ((localize: Localize<string>, unit: string) => readonly string[]) | undefined;
}

/** What a chart is drawn from. */
export interface ChartAnswer {
  readonly data: ChartData;
  readonly xLabel: string;
  /** Undefined for a plain count of rows. */
  readonly yLabel: string | undefined;
  readonly seriesLabel: string;
  readonly unit: string | undefined;
  /** Unit of what the values have been made into, whatever their own one is. */
  readonly madeUnit?: string | undefined;
  /** Rows that were read, where a cap cut the rest. */
  readonly cappedAt: number | undefined;
  readonly words?: AnswerWords | undefined;
}

/** Reads `y`: a measure; undefined for a plain field name. Throws `invalid-query` for a measure that cannot be read. */
export function measureOf(y: string): Measure | undefined {
  return /[()]/.test(y) ? parseMeasure(y) : undefined;
}

const valueColumn = 'satu_value';

/** Asks a table for what a chart draws: a summary where `y` is a measure, rows where it is a field. */
export async function chartAnswer(
  table: BaseTable,
  plan: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<ChartAnswer> {
  const measure = measureOf(plan.y);
  const by = plan.series === '' ? [plan.x] : [plan.x, plan.series];
  if (measure === undefined) {
    const { rows, fields, cappedAt } = await readRows(table.select(...new Set([...by, plan.y])), options);
    return answer(rows, fields, plan, plan.y, undefined, cappedAt);
  }
  const [page, fields] = await Promise.all([
    table.summarize({ by: [...new Set(by)], measures: { [valueColumn]: plan.y } }, options),
    // Names for people change seldom: a saved answer serves.
    table.fields({ signal: options.signal }),
  ]);
  return answer(page.rows, fields, plan, valueColumn, measure, page.cappedAt);
}

/** Reads rows until there are no more, or 100,000 of them. */
export async function readRows(table: BaseTable, options: { readonly signal: AbortSignal; readonly fresh: boolean }) {
  const rows: Row[][] = [];
  let fields: readonly Field[] = [];
  let [offset, read]: [number | undefined, number] = [0, 0];
  while (offset !== undefined && read < MOST_ROWS) {
    const page = await table.page({ ...options, size: Math.min(10_000, MOST_ROWS - read), offset });
    rows.push(page.rows as Row[]);
    read += page.rows.length;
    fields = page.fields;
    offset = page.next;
  }
  return { rows: rows.flat(), fields, cappedAt: offset === undefined ? undefined : read };
}

/** The field that a bucket such as `month(tanggal)` is made of: people know it by its name, not by how it is asked for. */
export function bareName(text: string): string {
  return text.replace(/^\w+\("?(.*?)"?(,[^)]*)?\)$/, '$1');
}

/** The order that a plan asks for. */
export function orderOf({ sort, x, y, largestFirst }: ChartPlan): RowPlan['order'] {
  const down = sort.startsWith('-');
  const by = sort.replace(/^-/, '').replaceAll(' ', '');
  if (by === '') return largestFirst ? 'descending' : 'given';
  if (by === x.replaceAll(' ', '')) return down ? 'x-descending' : 'given';
  if (by === y.replaceAll(' ', '')) return down ? 'descending' : 'ascending';
  return 'given';
}

async function answer(
  rows: readonly Row[],
  fields: readonly Field[],
  plan: ChartPlan,
  column: string,
  measure: Measure | undefined,
  cappedAt: number | undefined,
): Promise<ChartAnswer> {
  const named = (name: string): Field | undefined => fields.find((field) => field.name === name);
  const label = (name: string): string => labelOf(fields, bareName(name));
  const about = named(measure === undefined ? plan.y : measure.field);
  const [time, many] = await Promise.all([
    mayBeTime(rows, plan.x) ? loadPart(() => import('./time-axis.js')) : undefined,
    plan.series === '' ? undefined : loadPart(() => import('./many-series.js')),
  ]);
  const counts = measure?.op === 'count' || measure?.op === 'distinct';
  return {
    data: chartData(
      rows,
      { x: plan.x, y: column, series: plan.series, op: measure?.op, order: orderOf(plan) },
      { time, many },
    ),
    xLabel: label(plan.x),
    yLabel: measure === undefined ? label(plan.y) : measure.field === '' ? undefined : label(measure.field),
    seriesLabel: plan.series === '' ? '' : label(plan.series),
    // A count of different values is no longer measured in the field's unit.
    unit: counts ? undefined : about?.unit,
    cappedAt,
  };
}
