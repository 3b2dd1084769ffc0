import { type SVGTemplateResult, svg } from 'lit';

const lines = [
  'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'M0 2H8M0 6H8',
  'M4 0V8',
  'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  'M0 4H8M4 0V8',
  'M0 0H8',
];

/** Textures that tell bars apart without their colours; the first series has none. */
export function renderTextures(): SVGTemplateResult {
  return svg`<defs>
    ${lines.map(
      (d, index) => svg`<pattern id=${`texture${index + 1}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path class="thread" d=${d}></path>
      </pattern>`,
    )}
  </defs>`;
}
