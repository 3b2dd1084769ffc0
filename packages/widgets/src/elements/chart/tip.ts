import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../engines/chart/scene.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { ChartText } from './chart-text.js';
import type { Value } from './explore-controller.js';
import { renderSign } from './legend.js';
import { valueText } from './value-text.js';

/** Draws what is known about one value: its place, and the values of all series there. */
export function renderTip(
  data: ChartData,
  text: ChartText,
  shown: Value,
  scene: Pick<Scene, 'signs'> | undefined,
): TemplateResult {
  const many = data.series.length > 1;
  return html`<div class="tip" part="tip" aria-hidden="true">
    <div class="place">${text.point(shown.point, 'long')}</div>
    ${data.series.map((_, series) =>
      many && data.series[series]?.values[shown.point] === undefined && series !== shown.series
        ? nothing
        : html`<div class=${series === shown.series && many ? 'row own' : 'row'}>
            ${many ? html`${renderSign(series, scene?.signs?.(series))}<span>${text.series(series)}</span>` : nothing}
            <b>${valueText(text, series, shown.point)}</b>
          </div>`,
    )}
  </div>`;
}

/** Puts the tooltip beside its value, within the box that it stands in. */
export function placeTip(tip: HTMLElement, width: number, place: { readonly x: number; readonly y: number }): void {
  const { offsetWidth, offsetHeight } = tip;
  const left = Math.max(0, Math.min(width - offsetWidth, place.x - offsetWidth / 2));
  const above = place.y - offsetHeight - 10;
  tip.style.setProperty('--_x', `${Math.round(left)}px`);
  tip.style.setProperty('--_y', `${Math.round(above < -offsetHeight / 2 ? place.y + 14 : above)}px`);
}
