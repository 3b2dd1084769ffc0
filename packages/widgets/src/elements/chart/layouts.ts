import type { Layout } from '../../engines/chart/scene.js';
import { loadPart } from '../../foundation/load-part.js';
import type { ChartKind } from '../../shape/chart/chart-kind.js';

const layouts: Readonly<Record<ChartKind, () => Promise<Layout>>> = {
  bar: () => import('../../engines/chart/lying-bars.js').then((module) => module.lyingBars),
  column: () => import('../../engines/chart/standing-bars.js').then((module) => module.standingBars),
  line: () => import('../../engines/chart/lines.js').then((module) => module.lines),
};

/** Loads what lays out a kind of chart. Throws `network` where it cannot be reached. */
export function loadLayout(kind: ChartKind): Promise<Layout> {
  return loadPart(layouts[kind]);
}
