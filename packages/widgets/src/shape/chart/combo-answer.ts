import type { BaseTable, Field, Row, Value } from '@satudata/client';
import { labelOf } from '../../format/label.js';
import { bareName, type ChartAnswer, type ChartPlan, measureOf, orderOf, readRows } from './chart-answer.js';
import { type ChartPoint, chartData, keyOf, mayBeTime, numberOf } from './chart-data.js';
import * as time from './time-axis.js';

const columns = ['satu_value', 'satu_line'] as const;

interface Part {
  readonly text: string;
  readonly column: string;
  readonly unit: string;
}

/** Asks for two things of each place along the axis: what columns show and what a line shows. */
export async function comboAnswer(
  table: BaseTable,
  plan: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<ChartAnswer> {
  const summed = measureOf(plan.y) !== undefined || measureOf(plan.line) !== undefined;
  const { rows, fields, cappedAt } = summed ? await sums(table, plan, options) : await plain(table, plan, options);
  const parts = [
    partOf(plan.y, summed ? columns[0] : plan.y, fields, plan.unit),
    partOf(plan.line, summed ? columns[1] : plan.line, fields, plan.lineUnit),
  ] as const;
  const asked = { x: plan.x, y: parts[0].column, series: '', op: measureOf(plan.y)?.op, order: orderOf(plan) };
  const data = chartData(rows, asked, { time: mayBeTime(rows, plan.x) ? time : undefined });
  const units = parts.map(({ unit }) => unit);
  return {
    data: {
      ...data,
      series: [
        ...data.series.map((series) => ({ ...series, name: parts[0].text })),
        { name: parts[1].text, rest: false, values: beside(rows, data.points, plan.x, parts[1].column) },
      ],
      second: units[0] !== units[1],
    },
    xLabel: labelOf(fields, bareName(plan.x)),
    yLabel: parts[0].text,
    seriesLabel: '',
    unit: units[0],
    cappedAt,
    words: {
      units,
      series(series, localize) {
        const measure = measureOf(series === 0 ? plan.y : plan.line);
        const label = measure?.field === '' ? localize.say('count') : (parts[series]?.text ?? '');
        const name =
          parts[0].text === parts[1].text && measure !== undefined ? `${label}, ${localize.say(measure.op)}` : label;
        const unit = units[series] ?? '';
        return unit === '' ? name : localize.say('measured', { label: name, unit });
      },
      measure: (localize) => localize.say(units[0] === units[1] ? 'oneAxis' : 'twoAxes'),
    },
  };
}

async function plain(
  table: BaseTable,
  { x, y, line }: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
) {
  return readRows(table.select(...new Set([x, y, line])), options);
}

// A plain field beside a measure is summed up as well: there is one value for each place.
async function sums(
  table: BaseTable,
  { x, y, line }: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
) {
  const measure = (text: string): string => (measureOf(text) === undefined ? `sum(${text})` : text);
  const [page, fields] = await Promise.all([
    table.summarize({ by: [x], measures: { [columns[0]]: measure(y), [columns[1]]: measure(line) } }, options),
    table.fields({ signal: options.signal }),
  ]);
  return { rows: page.rows, fields, cappedAt: page.cappedAt };
}

function partOf(text: string, column: string, fields: readonly Field[], unit: string | undefined): Part {
  const measure = measureOf(text);
  const field = measure?.field ?? text;
  const counts = measure?.op === 'count' || measure?.op === 'distinct';
  const known = counts ? undefined : fields.find(({ name }) => name === field)?.unit;
  return { text: field === '' ? text : labelOf(fields, field), column, unit: unit ?? known ?? '' };
}

// The second values, in the order of the points.
function beside(rows: readonly Row[], points: readonly ChartPoint[], x: string, column: string) {
  const place = (value: Value | undefined): string => String(time.instantOf(value, x)?.at ?? keyOf(value));
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    const key = place(row[x]);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  return points.map((point) => {
    const row = point.x === null && point.at !== undefined ? undefined : waiting.get(place(point.x))?.shift();
    return row === undefined ? undefined : numberOf(row[column]).value;
  });
}
