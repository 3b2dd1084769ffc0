/** Kinds of chart. */
export const chartKinds = ['bar', 'column', 'line', 'area', 'pie', 'donut', 'scatter', 'histogram', 'combo'] as const;

export type ChartKind = (typeof chartKinds)[number];

/** How the series of a chart stand to each other. */
export const stackings = ['grouped', 'stacked', 'full'] as const;

export type Stacking = (typeof stackings)[number];
