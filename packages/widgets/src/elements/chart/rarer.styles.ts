import { type CSSResult, css } from 'lit';

/** Looks of rarer kinds of chart, and of what is drawn over a chart. */
export const rarerStyles: CSSResult = css`
  .note {
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--_bg);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .value,
  .label {
    paint-order: stroke;
    stroke: var(--_bg);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .heat ~ .value,
  .heat ~ * .value {
    stroke: none;
  }
  .figure {
    font-size: 1.75em;
    font-weight: 600;
  }
  .halo {
    fill: none;
    stroke: var(--_bg);
    stroke-width: 4.5;
  }
  .reference,
  .leader,
  .target,
  .error,
  .stem {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .reference {
    stroke-dasharray: 6 4;
  }
  .leader {
    stroke: var(--_muted);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .target {
    stroke-width: 2.5;
  }
  .stem {
    stroke: var(--_c);
    stroke-width: 3;
  }
  .band {
    fill: var(--_text);
    opacity: 0.1;
  }
  .track {
    fill: var(--_surface);
    stroke: var(--_border-control);
    stroke-width: 1;
  }
  .bubble {
    fill: var(--_c);
    stroke: var(--_bg);
    stroke-width: 1.5;
    opacity: 0.85;
  }
  .light {
    fill: var(--_bg);
    font-weight: 600;
  }
  .heat {
    stroke: var(--_border-control);
    stroke-width: 0.5;
  }
  .heat.s0 {
    fill: color-mix(in srgb, var(--_c1) 12%, var(--_bg));
  }
  .heat.s1 {
    fill: color-mix(in srgb, var(--_c1) 30%, var(--_bg));
  }
  .heat.s2 {
    fill: color-mix(in srgb, var(--_c1) 54%, var(--_bg));
  }
  .heat.s3 {
    fill: color-mix(in srgb, var(--_c1) 90%, var(--_bg));
  }
  .heat.s4 {
    fill: color-mix(in srgb, var(--_c1) 60%, var(--_text));
  }
  @media (forced-colors: active) {
    .note {
      fill: CanvasText;
    }
    .note,
    .value,
    .label {
      stroke: Canvas;
    }
    .reference,
    .leader,
    .target,
    .error,
    .stem {
      stroke: CanvasText;
    }
    .band {
      fill: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
    .heat {
      --_c1: CanvasText;
      --_bg: Canvas;
      --_text: CanvasText;
      stroke: CanvasText;
    }
    .light {
      fill: Canvas;
    }
    .bubble,
    .track {
      fill: Canvas;
      stroke: CanvasText;
      opacity: 1;
    }
    .bubble.s0 {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
