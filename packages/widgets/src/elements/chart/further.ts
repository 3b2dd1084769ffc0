import type { BaseTable } from '@satudata/client';
import { areas } from '../../engines/chart/areas.js';
import { combo } from '../../engines/chart/combo.js';
import { histogram } from '../../engines/chart/histogram.js';
import { lines } from '../../engines/chart/lines.js';
import { lyingBars } from '../../engines/chart/lying-bars.js';
import { scatter } from '../../engines/chart/scatter.js';
import type { Layout } from '../../engines/chart/scene.js';
import { donut, pie } from '../../engines/chart/slices.js';
import { standingBars } from '../../engines/chart/standing-bars.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartPlan } from '../../shape/chart/chart-answer.js';
import type { Stacking } from '../../shape/chart/chart-kind.js';
import { furtherAnswer } from '../../shape/chart/further-answer.js';
import { furtherWords } from './further.words.js';
import type { Drawn } from './kinds.js';

const layouts: Readonly<Record<string, Layout>> = {
  bar: lyingBars,
  column: standingBars,
  line: lines,
  area: areas,
  pie,
  donut,
  scatter,
  histogram,
  combo,
};

// Areas and bins of several series would hide each other if they all stood on zero.
const standing = (asked: Stacking): Stacking => (asked === 'full' ? 'full' : 'stacked');
const alone = (): Stacking => 'grouped';
const stackingOf: Readonly<Record<string, (asked: Stacking) => Stacking>> = {
  area: standing,
  histogram: standing,
  pie: alone,
  donut: alone,
  scatter: alone,
  combo: alone,
};

/** Asks for what the kinds beyond bars and lines draw, and for the largest names of any kind. Throws `invalid-config` where the data does not fit the kind. */
export async function askFurther(
  table: BaseTable,
  plan: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
  localize: Localize<string>,
): Promise<Drawn> {
  const [answer] = await Promise.all([furtherAnswer(table, plan, options), localize.add(furtherWords)]);
  return {
    answer,
    layout: layouts[plan.kind] ?? areas,
    stacking: stackingOf[plan.kind],
  };
}
