import type { BaseTable } from '@satudata/client';
import { labelOf } from '../../format/label.js';
import { bareName, type ChartAnswer, type ChartPlan, measureOf, orderOf } from './chart-answer.js';
import { type BesideValues, type ChartSeries, type Column, chartData, mayBeTime, numberOf } from './chart-data.js';
import { groupRows } from './group-rows.js';
import { largestPoints, restWords } from './largest-points.js';
import { chooseSeries, combinationOf, MOST_SERIES, seriesNames } from './many-series.js';
import * as time from './time-axis.js';

type Options = { readonly signal: AbortSignal; readonly fresh: boolean };

interface Trace {
  readonly columns: ReadonlyMap<string, Column>;
  readonly to: readonly number[] | undefined;
  readonly keys: readonly string[];
}

const size = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);

// Keeps the largest series, in their order, and counts the others.
const keepLargest =
  (most: number): typeof chooseSeries =>
  (columns, names) => {
    const all = [...columns].map(([key, values]) => ({ key, values: Array.from(values) }));
    const largest = new Set([...all].sort((a, b) => size(b.values) - size(a.values)).slice(0, most));
    const kept = all.filter((one) => largest.has(one));
    return {
      series: kept.map(({ key, values }): ChartSeries => ({ name: names.get(key) ?? null, rest: false, values })),
      keys: kept.map(({ key }) => key),
      leftOut: all.length - kept.length,
    };
  };

/** A measure or field that is drawn with the values, and the key of the word that says what it is; the field's own name without one. */
export interface BesideWanted {
  readonly ask: string;
  readonly word?: string;
}

/**
 * Asks for values together with others that are drawn with them, by the words in `beside`; `most` series keep their own
 * place, and the others are left out and counted where there are more than a chart has colours for.
 */
export async function rareAnswer(
  table: BaseTable,
  plan: ChartPlan,
  options: Options,
  { beside = [], most = MOST_SERIES }: { readonly beside?: readonly BesideWanted[]; readonly most?: number } = {},
): Promise<ChartAnswer> {
  const by = [plan.x, plan.series].filter((name) => name !== '');
  const { rows, fields, cappedAt, asked } = await groupRows(
    table,
    by,
    [plan.y, ...beside.map(({ ask }) => ask)],
    options,
  );
  const [own, ...others] = asked;
  let trace: Trace | undefined;
  const measure = measureOf(plan.y);
  const choose = most === MOST_SERIES && beside.length === 0 ? chooseSeries : keepLargest(most);
  const data = chartData(
    rows,
    { x: plan.x, y: own?.column ?? plan.y, series: plan.series, op: measure?.op, order: orderOf(plan) },
    {
      time: mayBeTime(rows, plan.x) ? time : undefined,
      many: plan.series === '' ? undefined : { seriesNames, chooseSeries: choose },
      trace: (columns, to, keys) => {
        trace = { columns, to, keys };
      },
    },
  );
  const places: Trace = trace ?? { columns: new Map(), to: undefined, keys: [] };
  const values = others.flatMap(({ column, label, unit }, index): readonly BesideValues[] =>
    data.series.map((_, series) => {
      const found = new Array<number | undefined>(data.points.length).fill(undefined);
      places.columns.get(places.keys[series] ?? '')?.rows.forEach((row, point) => {
        found[places.to?.[point] ?? point] = numberOf(rows[row]?.[column]).value;
      });
      const word = beside[index]?.word;
      return { label: (localize) => (word === undefined ? label : localize.say(word)), unit, series, values: found };
    }),
  );
  const whole = values.length === 0 ? data : { ...data, beside: values };
  return {
    data: plan.top > 0 ? largestPoints(whole, plan.top, combinationOf(measure?.op)) : whole,
    ...(plan.top > 0 ? { words: restWords } : {}),
    xLabel: labelOf(fields, bareName(plan.x)),
    yLabel: own?.label === '' ? undefined : own?.label,
    seriesLabel: plan.series === '' ? '' : labelOf(fields, bareName(plan.series)),
    unit: own?.unit === '' ? undefined : own?.unit,
    cappedAt,
  };
}
