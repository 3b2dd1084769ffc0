import { html, svg, type TemplateResult } from 'lit';
import { markerPath } from '../../engines/chart/marker-path.js';
import type { Scene, SignForm } from '../../engines/chart/scene.js';
import type { ChartText } from './chart-text.js';

export { legendStyles } from './legend.styles.js';
export { renderTextures } from './textures.js';

/** Draws the sign of a series: its line with dash and marker, its marker alone, or its colour with texture. */
export function renderSign(series: number, form: SignForm = 'area'): TemplateResult {
  const width = form === 'line' ? 26 : 14;
  return html`<svg class="sign" aria-hidden="true" width=${width} height="14">
    ${form === 'line' ? svg`<path class=${`line s${series}`} d="M0 7H26"></path>` : ''}
    ${
      form === 'area' || form === 'heat'
        ? svg`<path class=${`${form} s${series}`} d="M0 0H14V14H0Z"></path>`
        : svg`<path class=${`dot s${series}`} d=${markerPath(series, width / 2, 7, 8)}></path>`
    }
    ${form === 'area' && series > 0 ? svg`<path fill=${`url(#texture${series})`} d="M0 0H14V14H0Z"></path>` : ''}
  </svg>`;
}

/** Draws what the colours of a chart stand for. */
export function renderLegend({ signs, legend }: Pick<Scene, 'signs' | 'legend'>, text: ChartText): TemplateResult {
  const names = legend ?? text.answer.data.series.map((_, series) => text.series(series));
  return html`<ul class="legend" part="legend">
    ${names.map((name, index) => html`<li>${renderSign(index, signs?.(index))} ${name}</li>`)}
  </ul>`;
}
