import { type CSSResult, css } from 'lit';

/** Looks of what stands beside a drawing: switch, sound, tooltip, table, paper. */
export const besideStyles: CSSResult = css`
  .sound {
    min-height: 40px;
    padding: 0 0.75em;
    font-size: var(--_sm);
  }
  .switch {
    display: flex;
    margin-inline-start: auto;
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
    .sound,
    .switch button {
      min-height: var(--_target);
    }
  }
  .notes {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: var(--_xs);
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
  @media print {
    .sound,
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
    .switch button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .shown {
      stroke: Highlight;
      stroke-width: 4;
    }
  }
`;
