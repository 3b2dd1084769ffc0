import { html, svg, type TemplateResult } from 'lit';

// What has no data is hatched: white alone may be read as the least. Categories of areas differ by texture as well as by colour.
const patterns: readonly (readonly [id: string, turn: number, path: string])[] = [
  ['hatch', 45, 'M0 0V8'],
  ['texture1', 45, 'M0 0V8M4 0V8'],
  ['texture2', 0, 'M2 2h.01M6 6h.01'],
  ['texture3', 0, 'M0 2H8'],
  ['texture4', 45, 'M0 0V8M0 4H8'],
  ['texture5', 0, 'M2 0V8'],
  ['texture6', 135, 'M0 0V8M4 0V8'],
];

/** Draws nothing, but holds the textures of areas for the map and its legend. */
export function renderTextures(): TemplateResult {
  return html`<svg class="textures" width="0" height="0" aria-hidden="true">
    <defs>
      ${patterns.map(
        ([id, turn, path]) =>
          svg`<pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path class=${id === 'hatch' ? 'hatch' : 'weave'} d=${path}></path></pattern>`,
      )}
    </defs>
  </svg>`;
}
