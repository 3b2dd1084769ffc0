import { type CSSResult, css } from 'lit';
import { type ColorToken, declareColors } from '../../foundation/tokens.styles.js';

// Contrasts with the surface of the same theme are above 3:1.
const series: readonly ColorToken[] = [
  ['c1', '#0b5cc4', '#6cb3fd'],
  ['c2', '#d0750a', '#d94907'],
  ['c3', '#284408', '#ddf479'],
  ['c4', '#9783be', '#6360f0'],
  ['c5', '#6f2377', '#9a5788'],
  ['c6', '#7b675d', '#c3a98c'],
  ['c-other', '#737373', '#a3a3a3'],
];

/** Looks of a chart. */
export const chartStyles: CSSResult = css`
  :host {
    ${declareColors(series)};
  }
  .frame {
    --_room: 26em;
  }
  figure {
    margin: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-height: 40px;
    margin-bottom: 0.75em;
  }
  /* Its text follows the drawing, which must not move for it. */
  .summary {
    min-height: 2lh;
    margin: 0 0 0.5em;
    max-width: 75ch;
    color: var(--_muted);
    font-size: var(--_sm);
    text-wrap: pretty;
  }
  .measure {
    flex: 1 1 8em;
    margin: 0;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  /* Has no height that a drawing could change: its width alone is followed. */
  .measured {
    height: 0;
  }
  .plot {
    position: relative;
    min-width: 240px;
    font-size: max(0.8125em, 12px);
    border-radius: var(--_radius-sm);
  }
  .plot:focus-visible,
  .plot:has(.points :focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 4px;
  }
  .drawing {
    display: block;
    overflow: visible;
    font-variant-numeric: tabular-nums;
    user-select: none;
    -webkit-user-select: none;
  }
  text {
    fill: var(--_text);
  }
  .tick {
    fill: var(--_muted);
  }
  .value,
  .name {
    font-weight: 600;
  }
  .grid {
    stroke: var(--_border);
    stroke-width: 1;
    opacity: 0.7;
    shape-rendering: crispEdges;
  }
  .base {
    stroke: var(--_border-control);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .s0 {
    --_c: var(--_c1);
  }
  .area {
    fill: var(--_c);
  }
  @media (forced-colors: active) {
    text,
    .tick {
      fill: CanvasText;
    }
    .area {
      fill: CanvasText;
    }
    .grid,
    .base {
      stroke: CanvasText;
      opacity: 1;
    }
    .grid {
      opacity: 0.35;
    }
  }
`;
