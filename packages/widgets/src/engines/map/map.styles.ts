import { type CSSResult, css } from 'lit';

/** Looks of a map. Loaded together with it. */
export const mapStyles: CSSResult = css`
  .viewport {
    position: absolute;
    inset: 0;
    overflow: clip;
    border-radius: inherit;
    background: var(--_surface);
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    isolation: isolate;
  }
  .viewport:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }
  .viewport.dragging {
    cursor: grabbing;
  }
  .base,
  .base canvas {
    position: absolute;
    inset: 0;
  }
  .base .maplibregl-control-container {
    display: none;
  }
  /* By this its maker's library sees that somebody cares for its looks. */
  .maplibregl-canary {
    background-color: salmon;
  }
  .pane,
  .tiles,
  .marks {
    position: absolute;
    inset: 0;
  }
  .tiles img {
    position: absolute;
    top: 0;
    left: 0;
    max-width: none;
  }
  .ground {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .grid {
    stroke: var(--_border);
    stroke-opacity: 0.55;
    fill: none;
  }
  .halo,
  .dots {
    fill: none;
    stroke-linecap: round;
  }
  .halo {
    stroke: var(--_accent);
    stroke-opacity: 0.07;
    stroke-width: 56;
  }
  .dots {
    stroke: var(--_accent);
    stroke-opacity: 0.4;
    stroke-width: 5;
  }
  .area {
    fill: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.04em;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .mark {
    position: absolute;
    top: -22px;
    left: -22px;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }
  .mark svg {
    position: absolute;
    inset: 8px;
    overflow: visible;
  }
  .mark .back {
    fill: var(--_bg);
  }
  .mark .shape {
    fill: var(--_kind, var(--_muted));
    stroke: var(--_bg);
    stroke-width: 3px;
    paint-order: stroke;
    stroke-linejoin: round;
  }
  /* What a layer draws is chosen where it is drawn; its button serves the keyboard. */
  .mark.spot {
    pointer-events: none;
  }
  .mark:hover {
    z-index: 1;
  }
  .mark:hover svg {
    inset: 6px;
  }
  .mark:focus-visible {
    z-index: 2;
    outline-offset: -4px;
  }
  .mark[aria-pressed='true'] {
    z-index: 3;
  }
  .mark[aria-pressed='true'] svg {
    inset: 2px;
    filter: drop-shadow(0 1px 2px rgb(0 0 0 / 45%));
  }
  .mark.active,
  .arc.active {
    --_kind: var(--_ok);
  }
  .mark.faulty,
  .arc.faulty {
    --_kind: var(--_warn);
  }
  .mark.inactive,
  .arc.inactive {
    --_kind: var(--_bad);
  }
  .mark.unknown,
  .arc.unknown {
    --_kind: var(--_border-control);
  }
  .cluster {
    font-size: 0.9375em;
    font-weight: 700;
    color: var(--_text);
  }
  .cluster svg {
    inset: 1px;
  }
  .cluster:hover svg {
    inset: -1px;
  }
  .cluster span {
    position: relative;
  }
  .cluster.large {
    top: -26px;
    left: -26px;
    width: 52px;
    height: 52px;
  }
  .cluster.huge {
    top: -31px;
    left: -31px;
    width: 62px;
    height: 62px;
    font-size: 1.0625em;
  }
  .disc {
    fill: var(--_bg);
    stroke: var(--_bg);
    filter: drop-shadow(0 1px 2px rgb(0 0 0 / 30%));
  }
  .arc {
    fill: none;
    stroke: var(--_kind, var(--_muted));
    stroke-width: 5;
    transform: rotate(-90deg);
    transform-origin: center;
  }
  .here {
    position: absolute;
    top: -9px;
    left: -9px;
    width: 18px;
    height: 18px;
    border: 3px solid var(--_bg);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 2px var(--_accent), 0 0 0 14px color-mix(in srgb, var(--_accent) 20%, transparent);
    pointer-events: none;
  }
  .hint {
    position: absolute;
    inset: auto 1em 50%;
    z-index: 5;
    width: fit-content;
    max-width: calc(100% - 2em);
    margin: 0 auto;
    padding: 0.5em 1em;
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_bg);
    text-align: center;
    pointer-events: none;
  }
  .controls {
    position: absolute;
    top: 0.625em;
    right: 0.625em;
    display: grid;
    overflow: hidden;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .controls button {
    width: var(--_target);
    height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .controls button + button {
    border-top: 1px solid var(--_border);
  }
  .controls button:hover:not(:disabled) {
    background: var(--_surface);
  }
  .controls button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .controls button:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }
  .controls svg {
    display: block;
    width: 20px;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .bottom {
    position: absolute;
    right: 0.625em;
    bottom: 0.5em;
    display: grid;
    gap: 0.25em;
    justify-items: end;
    font-size: var(--_xs);
    color: var(--_muted);
    pointer-events: none;
  }
  .bottom > * {
    margin: 0;
    padding: 0 0.375em;
    border-radius: var(--_radius-sm);
    background: color-mix(in srgb, var(--_bg) 85%, transparent);
  }
  .tile-note {
    pointer-events: auto;
  }
  .tile-note button {
    min-height: 24px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .scale {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    gap: 0.5em;
  }
  .scale svg {
    direction: rtl;
  }
  .scale path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .mark .shape {
      fill: CanvasText;
      stroke: Canvas;
    }
    .mark[aria-pressed='true'] .shape {
      fill: Highlight;
    }
    .area {
      fill: CanvasText;
      stroke: Canvas;
    }
    .arc {
      stroke: CanvasText;
    }
    .disc {
      fill: Canvas;
    }
    .here {
      background: Highlight;
    }
  }
`;
