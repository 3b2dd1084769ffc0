/** Kinds of chart that are drawn. */
export const drawnKinds = ['bar', 'column', 'line'] as const;

export type ChartKind = (typeof drawnKinds)[number];

/** Kinds that have a name already, but are not drawn yet: a page that asks for one is told so. */
export const plannedKinds = ['area', 'pie', 'donut', 'scatter', 'histogram', 'combo'] as const;

/** How the series of a bar or column chart stand to each other. */
export const stackings = ['grouped', 'stacked', 'full'] as const;

export type Stacking = (typeof stackings)[number];

/** Whether a kind is drawn. */
export function isDrawn(kind: string): kind is ChartKind {
  return (drawnKinds as readonly string[]).includes(kind);
}
