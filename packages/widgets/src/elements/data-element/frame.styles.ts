import { type CSSResult, css } from 'lit';

/** Notices and foot of every element that draws data. */
export const frameStyles: CSSResult = css`
  .notice {
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius-sm);
    background: var(--_surface);
  }
  .notice p {
    margin: 0;
  }
  .warn {
    --_tone: var(--_warn);
  }
  .bad {
    --_tone: var(--_bad);
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin: 0.5em 0 0;
  }
  details {
    margin-top: 0.5em;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  summary {
    width: fit-content;
    cursor: pointer;
    min-height: 24px;
  }
  .technical {
    overflow-wrap: anywhere;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  /* A mark that begins a line lies outside of what is shown. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0;
    margin-inline-start: -0.875em;
    clip-path: inset(-100vh -100vw -100vh 0.7em);
  }
  .foot > * {
    margin-inline-start: 0.875em;
  }
  .foot > .part {
    position: relative;
  }
  .foot > .part::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.5625em;
  }
  .foot > .badge + .part::before {
    content: none;
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-inline-start: auto;
  }
  .menu-button {
    order: 1;
    min-width: 2.75em;
    min-height: 2.75em;
    margin: -0.75em 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-sm);
    background: none;
    cursor: pointer;
  }
  .menu-button:hover {
    background: var(--_surface);
    color: var(--_text);
  }
  .menu-button svg {
    display: block;
    width: 24px;
    height: 24px;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
  }
  #menu {
    position: fixed;
    inset: auto;
    top: var(--_y, auto);
    left: var(--_x, auto);
    min-width: 14em;
    max-width: calc(100vw - 16px);
    margin: 0;
    padding: 0.25em;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_bg);
    box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
    color: var(--_text);
    font-size: var(--_sm);
    list-style: none;
  }
  #menu button,
  #menu a {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: var(--_target);
    padding: 0.25em 0.75em;
    border: 0;
    border-radius: var(--_radius-sm);
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  #menu :is(button, a):hover {
    background: var(--_surface);
  }
  .download,
  .by-hand {
    margin: 0;
  }
  .by-hand textarea {
    display: block;
    width: 100%;
    margin: 0.25em 0;
    border: 1px solid var(--_border-control);
    background: var(--_bg);
    color: var(--_text);
    font: 0.9375em/1.4 ui-monospace, monospace;
  }
  .download-panel {
    order: 2;
    flex-basis: 100%;
    min-width: min(22em, 100%);
    margin: 0.5em 0 0;
    padding: 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_sm);
  }
  .download-panel > label {
    font-weight: 600;
  }
  .download-panel .field {
    display: block;
    width: 100%;
    margin-top: 0.25em;
    font-weight: 400;
  }
  .download-panel fieldset {
    margin: 0.75em 0 0;
    padding: 0;
    border: 0;
  }
  .download-panel legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset > label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
  }
  .download-panel input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .size-hint {
    margin: 0.25em 0 0;
    color: var(--_muted);
  }
  .foot > .menu:has(.download-panel) {
    flex: 1 0 calc(100% - 0.875em);
    justify-content: flex-end;
    margin-inline-start: 0.875em;
  }
  .printed {
    display: none;
  }
  .foot a {
    color: inherit;
  }
  .badge {
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius-sm);
    font-weight: 600;
  }
  @media print {
    .printed {
      display: block;
      flex-basis: 100%;
      overflow-wrap: anywhere;
    }
    .menu,
    .notice,
    .button {
      display: none;
    }
  }
`;
