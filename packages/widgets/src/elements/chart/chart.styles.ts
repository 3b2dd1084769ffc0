import { type CSSResult, css } from 'lit';

/** Looks of a chart. */
export const chartStyles: CSSResult = css`
  figure {
    margin: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-bottom: 0.75em;
  }
  .summary {
    margin: 0 0 0.5em;
    max-width: 75ch;
    color: var(--_muted);
    font-size: var(--_sm);
    text-wrap: pretty;
  }
  .switch {
    display: flex;
    padding: 3px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 3px);
    background: var(--_surface);
  }
  .switch button {
    min-height: 32px;
    padding: 0 0.875em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-size: var(--_sm);
    cursor: pointer;
  }
  .switch button:hover {
    color: var(--_text);
  }
  .switch button[aria-pressed='true'] {
    background: var(--_bg);
    box-shadow: 0 0 0 1px var(--_border-control);
    color: var(--_text);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .switch button {
      min-height: var(--_target);
    }
  }
  .measure {
    flex: 1 1 8em;
    margin: 0;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  .notes {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: var(--_xs);
  }
  /* Has no height that a drawing could change: its width alone is followed. */
  .measured {
    height: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    font-size: var(--_sm);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .sign {
    flex: none;
    overflow: hidden;
    border-radius: 2px;
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
  .s1 {
    --_c: var(--_c2);
    --_dash: 7 4;
  }
  .s2 {
    --_c: var(--_c3);
    --_dash: 2 3;
  }
  .s3 {
    --_c: var(--_c4);
    --_dash: 10 3 2 3;
  }
  .s4 {
    --_c: var(--_c5);
    --_dash: 14 4;
  }
  .s5 {
    --_c: var(--_c6);
    --_dash: 5 2 1 2;
  }
  .rest {
    --_c: var(--_c-other);
    --_dash: 1 3;
  }
  .area {
    fill: var(--_c);
  }
  .stacked .area {
    stroke: var(--_bg);
    stroke-width: 1.5;
  }
  .thread {
    fill: none;
    stroke: var(--_bg);
    stroke-width: 1.5;
    opacity: 0.4;
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-dasharray: var(--_dash, none);
  }
  .dot {
    fill: var(--_c);
    stroke: var(--_bg);
    stroke-width: 1;
    paint-order: stroke;
  }
  .shown {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .tip {
    position: absolute;
    z-index: 2;
    left: var(--_x, 0);
    top: var(--_y, 0);
    width: max-content;
    max-width: min(24em, 100%);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_bg);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.18);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .place {
    color: var(--_muted);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .row b {
    margin-inline-start: auto;
    padding-inline-start: 0.75em;
    white-space: nowrap;
  }
  .row b:first-child {
    margin: 0;
    padding: 0;
  }
  .own > span {
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .twin {
    overflow-x: auto;
  }
  .twin table {
    width: 100%;
    border-collapse: collapse;
  }
  .twin th,
  .twin td {
    padding: 0.5em 0.75em;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .twin thead th {
    border-bottom: 2px solid var(--_border-control);
    font-size: var(--_sm);
    font-weight: 600;
    vertical-align: bottom;
  }
  .twin .numeric {
    text-align: end;
    white-space: nowrap;
  }
  .twin thead .numeric {
    white-space: normal;
  }
  .more {
    margin-top: 0.75em;
  }
  .paper {
    display: none;
  }
  @media (prefers-contrast: more) {
    .thread {
      opacity: 1;
    }
  }
  @media print {
    .thread {
      opacity: 1;
    }
    .switch,
    .tip,
    .more {
      display: none;
    }
    .paper {
      display: block;
      margin-top: 1em;
    }
  }
  @media (forced-colors: active) {
    text,
    .tick {
      fill: CanvasText;
    }
    .area,
    .stacked .area {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .area.s0,
    .stacked .area.s0 {
      fill: CanvasText;
      stroke: Canvas;
    }
    .thread,
    .line,
    .grid,
    .base {
      stroke: CanvasText;
      opacity: 1;
    }
    .grid {
      opacity: 0.35;
    }
    .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    .shown {
      stroke: Highlight;
      stroke-width: 4;
    }
    .switch button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
