/** Kinds of chart that few pages draw. */
export const rareKinds: readonly string[] = [
  'bubble',
  'dot',
  'lollipop',
  'slope',
  'pyramid',
  'heat',
  'sparkline',
  'gauge',
];

/** Kinds of chart. */
export const chartKinds: readonly string[] = [
  'bar',
  'column',
  'line',
  'area',
  'pie',
  'donut',
  'scatter',
  'histogram',
  'combo',
  ...rareKinds,
];

/** How the series of a chart stand to each other. */
export const stackings = ['grouped', 'stacked', 'full'] as const;

export type Stacking = (typeof stackings)[number];
