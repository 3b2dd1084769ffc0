import type { BaseTable } from '@satudata/client';
import { ToldError } from '../../locale/told-error.js';
import { binned } from './bins.js';
import { type ChartAnswer, type ChartPlan, chartAnswer, measureOf } from './chart-answer.js';
import { type ChartData, hasValues } from './chart-data.js';
import { comboAnswer } from './combo-answer.js';
import { figureText } from './figure-text.js';
import { largestPoints, restWords } from './largest-points.js';
import { combinationOf } from './many-series.js';

/** Most slices of a pie that have a name of their own. */
export const MOST_SLICES = 6;

/** Why data does not fit a kind of chart, as the key of a text that says what to change. */
export type Misfit =
  | 'misfitLine'
  | 'misfitSeries'
  | 'misfitParts'
  | 'misfitNegative'
  | 'misfitZero'
  | 'misfitStack'
  | 'misfitNumbers'
  | 'misfitMeasure';

const refuse = (
  plan: ChartPlan,
  key: Misfit,
  attribute: string,
  values: Readonly<Record<string, string>> = {},
): never => {
  throw new ToldError(
    'invalid-config',
    key,
    { kind: plan.kind, x: plan.x, y: plan.y, ...values },
    {
      field: attribute,
      detail: plan.kind,
      hint: `The data does not fit a chart of kind ${plan.kind}: change ${attribute}`,
    },
  );
};

const isPie = ({ kind }: ChartPlan): boolean => kind === 'pie' || kind === 'donut';

/** Refuses what can be known to be wrong before the data is asked for. Throws `invalid-config`. */
function checkPlan(plan: ChartPlan): void {
  const op = measureOf(plan.y)?.op;
  if (plan.kind === 'combo' && plan.line === '') refuse(plan, 'misfitLine', 'line');
  if ((plan.kind === 'combo' || isPie(plan)) && plan.series !== '') refuse(plan, 'misfitSeries', 'series');
  if (isPie(plan) && op !== undefined && op !== 'count' && op !== 'sum') refuse(plan, 'misfitParts', 'y');
  if (plan.kind === 'histogram' && op !== 'count') refuse(plan, 'misfitMeasure', 'y');
}

const values = ({ series }: ChartData): readonly number[] =>
  series.flatMap((one) => one.values.flatMap((value) => value ?? []));

/** Refuses data that a kind would draw falsely. Throws `invalid-config`. */
function checkData(data: ChartData, plan: ChartPlan): void {
  if (data.points.length === 0) return;
  const negative = values(data).find((value) => value < 0);
  if (isPie(plan)) {
    if (negative !== undefined) refuse(plan, 'misfitNegative', 'kind', { value: figureText(negative, 'id') });
    if (hasValues(data) && values(data).every((value) => value === 0)) refuse(plan, 'misfitZero', 'kind');
  }
  if (plan.kind === 'area' && data.series.length > 1 && negative !== undefined) {
    refuse(plan, 'misfitStack', 'kind', { value: figureText(negative, 'id') });
  }
  if (plan.kind === 'histogram' && data.axis !== 'number') refuse(plan, 'misfitNumbers', 'x');
  if (plan.kind === 'scatter' && data.axis === 'category') refuse(plan, 'misfitNumbers', 'x');
}

/** Asks for what the kinds beyond bars and lines draw. Throws `invalid-config` where the data does not fit the kind. */
export async function furtherAnswer(
  table: BaseTable,
  plan: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<ChartAnswer> {
  checkPlan(plan);
  if (plan.kind === 'combo') return comboAnswer(table, plan, options);
  const answer = await chartAnswer(table, { ...plan, largestFirst: plan.largestFirst || isPie(plan) }, options);
  checkData(answer.data, plan);
  if (isPie(plan)) return slices(answer, plan);
  if (plan.kind === 'histogram') return bins(answer, plan);
  if (plan.top > 0 && plan.kind !== 'scatter') return largest(answer, plan);
  return plan.kind === 'scatter' ? { ...answer, data: { ...answer.data, sparse: true } } : answer;
}

function largest(answer: ChartAnswer, plan: ChartPlan): ChartAnswer {
  const data = largestPoints(answer.data, plan.top, combinationOf(measureOf(plan.y)?.op));
  return { ...answer, data, words: restWords };
}

function slices(answer: ChartAnswer, plan: ChartPlan): ChartAnswer {
  const most = plan.top > 0 ? Math.min(MOST_SLICES, plan.top) : MOST_SLICES;
  const data = largestPoints(answer.data, most, (a, b) => a + b);
  return {
    ...answer,
    data: { ...data, whole: values(data).reduce((sum, value) => sum + value, 0) },
    words: restWords,
  };
}

function bins(answer: ChartAnswer, plan: ChartPlan): ChartAnswer {
  const whole = answer.data.points.every(({ at }) => Number.isInteger(at));
  return {
    ...answer,
    data: binned(answer.data, plan.bins),
    words: {
      point(place, { locale }) {
        const { at = 0, to = at } = place;
        const text = (value: number): string => figureText(value, locale);
        if (!whole) return `${text(at)} – <${text(to)}`;
        return to - at === 1 ? text(at) : `${text(at)}–${text(to - 1)}`;
      },
    },
  };
}
