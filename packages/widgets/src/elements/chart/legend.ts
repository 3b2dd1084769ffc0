import { html, svg, type TemplateResult } from 'lit';
import { markerPath } from '../../engines/chart/marker-path.js';
import { seriesClass } from './drawing.js';

export { legendStyles } from './legend.styles.js';

/** Draws the sign of a series: its line with dash and marker, or its colour with texture. */
export function renderSign(series: number, rest: boolean, line: boolean): TemplateResult {
  const name = seriesClass(series, rest);
  return html`<svg class="sign" aria-hidden="true" width=${line ? 26 : 14} height="14">
    ${
      line
        ? svg`<path class=${`line ${name}`} d="M0 7H26"></path><path class=${`dot ${name}`} d=${markerPath(series, 13, 7, 8)}></path>`
        : svg`<path class=${`area ${name}`} d="M0 0H14V14H0Z"></path>${
            series > 0 ? svg`<path class="woven" fill=${`url(#texture${series})`} d="M0 0H14V14H0Z"></path>` : ''
          }`
    }
  </svg>`;
}

/** Draws the names of the series with their signs. */
export function renderLegend(
  series: readonly { readonly text: string; readonly rest: boolean }[],
  line: boolean,
): TemplateResult {
  return html`<ul class="legend" part="legend">
    ${series.map(({ text, rest }, index) => html`<li>${renderSign(index, rest, line)} ${text}</li>`)}
  </ul>`;
}
