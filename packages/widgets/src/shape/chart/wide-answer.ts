import type { BaseTable, Row, Value } from '@satudata/client';
import { labelOf } from '../../format/label.js';
import { type ChartAnswer, type ChartPlan, measureOf, orderOf } from './chart-answer.js';
import { chartData, mayBeTime } from './chart-data.js';
import { chooseSeries, seriesNames } from './many-series.js';
import { refuse } from './rare-plan.js';
import * as time from './time-axis.js';

const yearWord = /^(tahun|thn|year)$/i;

/** What stands for the star in the names of fields that fit a pattern such as `tahun_*`. */
export function starParts(pattern: string, names: readonly string[]): ReadonlyMap<string, string> {
  const [start = '', end = ''] = pattern.split('*');
  const fitting = names.filter(
    (name) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end),
  );
  return new Map(fitting.map((name) => [name, name.slice(start.length, name.length - end.length)]));
}

/**
 * Asks for columns of one kind, such as `tahun_2021` to `tahun_2024` for `tahun_*`, as places along the axis. Each is summed up
 * over the rows of its series, or worked out as the measure in `y` says. Throws `invalid-config` where no field fits.
 */
export async function wideAnswer(
  table: BaseTable,
  plan: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<ChartAnswer> {
  const fields = await table.fields({ signal: options.signal });
  const parts = starParts(
    plan.x,
    fields.map(({ name }) => name),
  );
  if (parts.size === 0) refuse(plan, 'misfitWide', 'x');
  const measure = measureOf(plan.y);
  const op = measure === undefined || measure.op === 'count' ? 'sum' : measure.op;
  const columns = [...parts.keys()];
  const measures = columns.map((name, index) => [`satu_${index}`, `${op}("${name}")`]);
  const by = plan.series === '' ? [] : [plan.series];
  const page = await table.summarize({ by, measures: Object.fromEntries(measures) as Record<string, string> }, options);
  const start = plan.x.split('*')[0]?.replace(/_+$/, '') ?? '';
  const long = page.rows.flatMap((row) =>
    columns.map(
      (name, index): Row => ({
        x: parts.get(name) ?? name,
        s: plan.series === '' ? null : ((row[plan.series] ?? null) as Value),
        y: row[`satu_${index}`] ?? null,
      }),
    ),
  );
  const data = chartData(
    long,
    { x: 'x', y: 'y', series: plan.series === '' ? '' : 's', op, order: orderOf(plan) },
    {
      time: mayBeTime(long, 'x') ? time : undefined,
      many: plan.series === '' ? undefined : { seriesNames, chooseSeries },
    },
  );
  const label = labelOf([], start);
  return {
    data,
    xLabel: label,
    yLabel: yearWord.test(start) ? undefined : label,
    seriesLabel: plan.series === '' ? '' : labelOf(fields, plan.series),
    unit: fields.find(({ name }) => name === columns[0])?.unit,
    cappedAt: page.cappedAt,
  };
}
