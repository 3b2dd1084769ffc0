import type { ChartPlan } from '../../packages/widgets/src/shape/chart/chart-answer.js';

/** What a chart asks for that has only its kind, x and y. */
export const plainPlan: ChartPlan = {
  kind: 'column',
  x: 'kecamatan',
  y: 'sum(mbps)',
  series: '',
  sort: '',
  largestFirst: false,
  line: '',
  unit: undefined,
  lineUnit: undefined,
  bins: 0,
  top: 0,
};

/** How a chart asks. */
export const call = { signal: new AbortController().signal, fresh: false };
