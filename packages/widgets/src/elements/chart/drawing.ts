import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Scene, SceneMark, SceneText } from '../../engines/chart/scene.js';

function renderText({ x, y, anchor, lines: rows, role, series, sign }: SceneText, font: number): SVGTemplateResult {
  return svg`<text class=${role} x=${sign === undefined ? x : x + 12} y=${y} text-anchor=${anchor} dominant-baseline="central">${
    rows.length === 1
      ? rows[0]
      : rows.map((row, index) => svg`<tspan x=${x} y=${y + index * font * 1.3}>${row}</tspan>`)
  }</text>${sign === undefined ? nothing : svg`<path class=${`dot s${series}`} d=${sign}></path>`}`;
}

const textured = ({ series, form }: SceneMark): boolean => (form === 'area' || form === 'bubble') && series > 0;

/** Draws a chart with the textures of its series. It is for eyes only: what it says stands as text beside it. */
export function renderDrawing(
  scene: Scene,
  font: number,
  shown: { readonly series: number; readonly point: number } | undefined,
  textures: (() => unknown) | undefined,
): SVGTemplateResult {
  const { width, height, grid, base, texts, marks } = scene;
  const place = shown === undefined ? undefined : scene.place(shown.series, shown.point);
  const gridPath = grid.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
  return svg`<svg
    class="drawing"
    part="drawing"
    aria-hidden="true"
    focusable="false"
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    font-size=${font}
  >
    ${marks.some(textured) ? textures?.() : nothing}
    <path class="grid" d=${gridPath}></path>
    ${marks.map(
      (mark) =>
        svg`<path class=${`${mark.form} s${mark.series}`} d=${mark.d}></path>${
          textured(mark) ? svg`<path fill=${`url(#texture${mark.series})`} d=${mark.d}></path>` : nothing
        }`,
    )}
    ${base === undefined ? nothing : svg`<path class="base" d=${`M${base[0]} ${base[1]}L${base[2]} ${base[3]}`}></path>`}
    ${texts.map((text) => renderText(text, font))}
    ${place === undefined ? nothing : svg`<path class="shown" d=${place.outline}></path>`}
  </svg>`;
}
