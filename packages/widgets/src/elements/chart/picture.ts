import type { TableInfo } from '@satudata/client';
import { render, type SVGTemplateResult, svg } from 'lit';
import { markerPath } from '../../engines/chart/marker-path.js';
import type { Scene } from '../../engines/chart/scene.js';
import { BOLD, textWidth, wrapText } from '../../engines/chart/text-width.js';
import { formatDate } from '../../format/date.js';
import type { ChartText } from './chart-text.js';
import { renderDrawing } from './drawing.js';
import { summaryText } from './summary-text.js';
import { renderTextures } from './textures.js';

/** What a picture of a chart is made from. */
export interface Shown {
  /** Where the chart stands: its looks are taken over. */
  readonly root: HTMLElement | DocumentFragment;
  readonly scene: Scene;
  readonly text: ChartText;
  readonly font: number;
  readonly heading: string;
}

const pad = 16;

// What a style sheet decides about a drawing, by the attribute that says the same.
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'paint-order',
] as const;

/**
 * A chart as a picture that needs no page: heading, what is measured, legend, drawing, source and date, with all looks as
 * attributes. It reads as its heading and its summary where pictures are not seen.
 */
export function pictureOf(shown: Shown, info: TableInfo, now: Date): SVGSVGElement {
  const box = document.createElement('div');
  box.className = shown.text.stacking === 'grouped' ? 'plot' : 'plot stacked';
  box.style.setProperty('position', 'fixed');
  box.style.setProperty('left', '-10000px');
  box.style.setProperty('background', 'var(--_bg)');
  shown.root.append(box);
  try {
    render(renderSheet(shown, info, now), box);
    const sheet = box.querySelector('svg');
    if (sheet === null) throw new Error('nothing was drawn');
    const { backgroundColor, fontFamily } = getComputedStyle(box);
    inlineLooks(sheet);
    sheet.querySelector('.ground')?.setAttribute('fill', backgroundColor);
    sheet.setAttribute('font-family', `${fontFamily}, sans-serif`);
    for (const part of sheet.querySelectorAll('[class]')) part.removeAttribute('class');
    sheet.remove();
    return sheet;
  } finally {
    box.remove();
  }
}

function inlineLooks(sheet: SVGSVGElement): void {
  for (const part of sheet.querySelectorAll('path, text, tspan')) {
    const style = getComputedStyle(part);
    for (const look of looks) {
      // What is inherited alone need not be said, and a texture is named by its own document.
      const value = style.getPropertyValue(look).replace(/url\("?[^"#)]*(#[^")]*)"?\)/, 'url($1)');
      if (value !== '' && value !== 'normal') part.setAttribute(look, plainColor(value));
    }
  }
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode() !== null) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const part of sheet.querySelectorAll('svg')) {
    for (const name of ['aria-hidden', 'focusable', 'part']) part.removeAttribute(name);
  }
}

// Mixed colours are computed in a notation that few programs besides browsers read.
function plainColor(value: string): string {
  const [, parts, alpha] = /^color\(srgb ([\d. e-]+)(?: \/ ([\d.]+))?\)$/.exec(value) ?? [];
  if (parts === undefined) return value;
  const numbers = parts.split(' ').map((part) => Math.round(Number(part) * 255));
  return alpha === undefined ? `rgb(${numbers.join(', ')})` : `rgba(${numbers.join(', ')}, ${alpha})`;
}

function renderSheet(shown: Shown, info: TableInfo, now: Date): SVGTemplateResult {
  const { scene, text, font, heading } = shown;
  const { width } = scene;
  const big = font * 1.35;
  const parts: SVGTemplateResult[] = [];
  let y = pad;
  const write = (rows: readonly string[], size: number, name: string): void => {
    for (const row of rows) {
      y += size * 1.35;
      parts.push(svg`<text class=${name} x=${pad} y=${y - size * 0.35} font-size=${size}>${row}</text>`);
    }
  };
  const title = heading === '' ? info.title : heading;
  write(wrapText(title, width, big * BOLD, 4).lines, big, 'name');
  write(wrapText(text.measure, width, font, 3).lines, font, 'tick');
  y += font * 0.6;
  if (!scene.named) {
    const { signs, height } = renderSigns(scene, text, font, y);
    parts.push(...signs);
    y += height;
  }
  const drawing = svg`<g transform=${`translate(${pad} ${y})`}>${renderDrawing(scene, font, undefined, renderTextures)}</g>`;
  y += scene.height + font * 0.4;
  write(wrapText(sourceText(text, info, now), width, font * 0.92, 4).lines, font * 0.92, 'tick');
  const [wide, tall] = [width + 2 * pad, Math.ceil(y + pad)];
  return svg`<svg
    width=${wide}
    height=${tall}
    viewBox=${`0 0 ${wide} ${tall}`}
    lang=${text.localize.locale}
    role="img"
    font-size=${font}
  >
    <title>${title}</title>
    <desc>${summaryText(text)}</desc>
    <rect class="ground" width=${wide} height=${tall}></rect>
    ${parts}${drawing}
  </svg>`;
}

// Where the data comes from, how old it is, and when the picture was made.
function sourceText({ localize }: ChartText, info: TableInfo, now: Date): string {
  const source = info.publisher ?? info.custodian ?? info.title;
  const changed = info.updated === undefined ? Number.NaN : Date.parse(info.updated);
  return [
    info.example ? localize.say('example') : '',
    source === '' ? '' : `${localize.say('source')}: ${source}`,
    info.licence === undefined ? '' : `${localize.say('licence')}: ${info.licence}`,
    Number.isNaN(changed) ? '' : `${localize.say('updated')} ${formatDate(new Date(changed), localize.locale)}`,
    localize.say('taken', { date: formatDate(now, localize.locale) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function renderSigns({ signs, legend, width }: Scene, text: ChartText, font: number, top: number) {
  const names = legend ?? text.answer.data.series.map((_, series) => text.series(series));
  const line = font * 1.6;
  let [x, y] = [0, line / 2];
  const drawn = names.map((name, series) => {
    const room = 22 + textWidth(name, font) + 18;
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    const [left, middle] = [pad + x, top + y];
    const form = signs?.(series) ?? 'area';
    const square = `M${left} ${middle - 6}h12v12h-12Z`;
    x += room;
    return svg`${
      form === 'area' || form === 'heat'
        ? svg`<path class=${`${form} s${series}`} d=${square}></path>${form === 'area' && series > 0 ? svg`<path fill=${`url(#texture${series})`} d=${square}></path>` : ''}`
        : svg`${form === 'line' ? svg`<path class=${`line s${series}`} d=${`M${left - 2} ${middle}h16`}></path>` : ''}<path class=${`dot s${series}`} d=${markerPath(series, left + 6, middle, 8)}></path>`
    }<text x=${left + 20} y=${middle} dominant-baseline="central">${name}</text>`;
  });
  return { signs: drawn, height: y + line / 2 + font * 0.4 };
}
