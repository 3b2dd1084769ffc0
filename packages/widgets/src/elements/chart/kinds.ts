import type { BaseTable } from '@satudata/client';
import type { CSSResult } from 'lit';
import type { Layout } from '../../engines/chart/scene.js';
import { loadPart } from '../../foundation/load-part.js';
import type { Localize } from '../../locale/localize.js';
import { type ChartAnswer, type ChartPlan, chartAnswer } from '../../shape/chart/chart-answer.js';
import { rareKinds, type Stacking } from '../../shape/chart/chart-kind.js';

/** An answer with what draws it. */
export interface Drawn {
  readonly answer: ChartAnswer;
  readonly layout: Layout;
  /** How its series stand, where that is not what is asked for. */
  readonly stacking?: ((asked: Stacking) => Stacking) | undefined;
  /** Looks that only this kind needs. */
  readonly styles?: CSSResult | undefined;
}

/** What draws the kinds that most charts are of. */
export const plainLayouts: Readonly<Record<string, () => Promise<Layout>>> = {
  bar: () => import('../../engines/chart/lying-bars.js').then((module) => module.lyingBars),
  column: () => import('../../engines/chart/standing-bars.js').then((module) => module.standingBars),
  line: () => import('../../engines/chart/lines.js').then((module) => module.lines),
};

/**
 * Asks for what a plan draws, while what draws it is loaded. Throws `network` where that cannot be reached, and
 * `invalid-config`, in words of its own, where the data does not fit the kind.
 */
export async function askKind(
  table: BaseTable,
  plan: ChartPlan,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
  localize: Localize<string>,
): Promise<Drawn> {
  if (
    plan.x.includes('*') ||
    rareKinds.includes(plan.kind) ||
    Object.values(plan.more ?? {}).some((asked) => asked !== '' && asked !== undefined)
  ) {
    return (await loadPart(() => import('./rarer.js'))).askRarer(table, plan, options, localize);
  }
  const load = plan.top > 0 ? undefined : plainLayouts[plan.kind];
  if (load === undefined) {
    return (await loadPart(() => import('./further.js'))).askFurther(table, plan, options, localize);
  }
  const [answer, layout] = await Promise.all([chartAnswer(table, plan, options), loadPart(load)]);
  return { answer, layout };
}
