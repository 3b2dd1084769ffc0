import { type CSSResult, css } from 'lit';

/** Looks of the names and signs of series, and of lines and points. */
export const legendStyles: CSSResult = css`
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
  /* What is left over after six. */
  .s6 {
    --_c: var(--_c-other);
    --_dash: 1 3;
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
  @media print, (prefers-contrast: more) {
    .thread {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
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
    .thread {
      stroke: CanvasText;
      opacity: 1;
    }
    .line {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
