import { type CSSResult, css, unsafeCSS } from 'lit';

/** Name, light value and dark value of a colour. */
export type ColorToken = readonly [name: string, light: string, dark: string];

// Contrasts were computed against the surface of the same theme: text 16:1, muted 7:1, accents and status words above 5.7:1.
const colors: readonly ColorToken[] = [
  ['bg', '#ffffff', '#141414'],
  ['surface', '#f8f8f7', '#1f1f1f'],
  ['text', '#1f1f1f', '#f2f2f2'],
  ['muted', '#525252', '#b8b8b8'],
  ['accent', '#0956c3', '#84b4fb'],
  ['on-accent', '#ffffff', '#141414'],
  ['border', '#d4d4d4', '#404040'],
  ['border-control', '#737373', '#8a8a8a'],
  ['focus', '#0049b8', '#ffcc14'],
  ['ok', '#1f6b2a', '#66d977'],
  ['warn', '#855f00', '#ffcc14'],
  ['bad', '#b80909', '#ff8a8a'],
];

/** Declares colours: `--_name` is what the page sets as `--satu-name`, else the value of the theme. */
export function declareColors(tokens: readonly ColorToken[]): CSSResult {
  return unsafeCSS(
    tokens.map(([name, light, dark]) => `--_${name}:var(--satu-${name},light-dark(${light},${dark}))`).join(';'),
  );
}

/**
 * The design tokens. A page sets `--satu-…` on the element or on any ancestor; inside, sheets read the private `--_…`.
 * The theme follows `color-scheme`: light unless `theme` or the page's own `color-scheme` says dark.
 */
export const tokens: CSSResult = css`
  :host {
    ${declareColors(colors)};
    --_focus-width: var(--satu-focus-width, 3px);
    --_radius: var(--satu-radius, 0.5em);
    --_radius-sm: var(--satu-radius-sm, 0.25em);
    --_target: var(--satu-target, 44px);
    --_xs: max(0.75em, 12px);
    --_sm: max(0.875em, 13px);
    --_lg: 1.25em;
    --_kpi: var(--satu-kpi-size, 2.5em);
    --_motion: var(--satu-motion, 200ms);
    display: block;
    font: var(--satu-font-weight, 400) var(--satu-font-size, max(1em, 14px)) / 1.5 var(--satu-font-family, inherit);
    font-variant-numeric: tabular-nums;
    color: var(--_text);
    text-align: start;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([hidden]) {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
`;
