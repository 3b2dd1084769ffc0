import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { besideWords } from '../../../../packages/widgets/src/elements/chart/beside.words.js';
import { type ChartWord, chartWords } from '../../../../packages/widgets/src/elements/chart/chart.words.js';
import { ChartText } from '../../../../packages/widgets/src/elements/chart/chart-text.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import type { ChartAnswer } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { chartData, type RowPlan } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import type { Stacking } from '../../../../packages/widgets/src/shape/chart/chart-kind.js';
import * as many from '../../../../packages/widgets/src/shape/chart/many-series.js';
import * as time from '../../../../packages/widgets/src/shape/chart/time-axis.js';

class ChartHost extends LitElement {
  readonly localize = new Localize<ChartWord | Word>(this, chartWords);
}
customElements.define('test-chart-host', ChartHost);

/** An answer for rows with the columns x, y and s. */
export function answerOf(rows: Parameters<typeof chartData>[0], plan: Partial<RowPlan> = {}): ChartAnswer {
  const data = chartData(rows, { x: 'x', y: 'y', series: '', op: undefined, order: 'given', ...plan }, { time, many });
  return { data, xLabel: 'Kecamatan', yLabel: 'Kecepatan', seriesLabel: '', unit: 'Mbps', cappedAt: undefined };
}

/** Three years, of which one is missing. */
export const years = answerOf([
  { x: '2019', y: 120 },
  { x: '2020', y: 180 },
  { x: '2022', y: 350 },
]);

/** Two areas, and rows without a status in one of them. */
export const areas = answerOf(
  [
    { x: 'Pusat', s: 'aktif', y: 5 },
    { x: 'Timur', s: 'aktif', y: 3 },
    { x: 'Timur', s: null, y: 4 },
  ],
  { series: 's' },
);

/** The words of a chart in a language, and what it says about an answer. */
export async function chartText(
  answer: ChartAnswer,
  {
    lang = 'id',
    stacking = 'grouped',
    unit = 'Mbps',
  }: { readonly lang?: string; readonly stacking?: Stacking; readonly unit?: string } = {},
) {
  const host = await fixture<ChartHost>(html`<test-chart-host lang=${lang}></test-chart-host>`);
  while (!host.localize.ready) await new Promise((resolve) => requestAnimationFrame(resolve));
  await host.localize.add(besideWords);
  return { localize: host.localize, text: new ChartText(answer, host.localize, stacking, unit) };
}
