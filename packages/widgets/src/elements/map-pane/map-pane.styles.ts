import { type CSSResult, css } from 'lit';

/** Looks of a map's box and of what lies on it: the way past it, and the panel of the chosen point. */
export const paneStyles: CSSResult = css`
  .map-box {
    position: relative;
    height: min(24em, 60svh);
    border-radius: inherit;
  }
  .skip {
    position: absolute;
    top: 0.625em;
    left: 0.625em;
    z-index: 6;
    padding: 0.5em 0.875em;
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .panel {
    padding: 0.75em 0.875em;
    border-top: 1px solid var(--_border);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_bg);
  }
  .panel-head {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  .panel-head .name {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .close {
    flex: none;
    width: var(--_target);
    height: var(--_target);
    margin: -0.625em -0.75em -0.625em 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .close svg {
    display: block;
    width: 20px;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .panel p {
    margin: 0.25em 0 0;
    font-size: var(--_sm);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .gathered {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @container (min-width: 48em) {
    .map-box {
      position: absolute;
      inset: 0;
      height: auto;
    }
    .panel {
      position: absolute;
      bottom: 0.625em;
      left: 0.625em;
      z-index: 4;
      width: min(22em, calc(100% - 1.25em));
      max-height: calc(100% - 1.25em);
      overflow: auto;
      border: 1px solid var(--_border-control);
      border-radius: var(--_radius);
      box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
    }
  }
  @media print {
    .map-box {
      position: relative;
      height: 26em;
    }
  }
`;
