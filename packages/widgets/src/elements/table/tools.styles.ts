import { type CSSResult, css } from 'lit';

/** Looks of the tools above a table. */
export const toolsStyles: CSSResult = css`
  .tool-row,
  .chips,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .search {
    flex: 1 1 14em;
    min-width: 0;
  }
  @container (max-width: 32em) {
    .search {
      flex-basis: 100%;
    }
  }
  .tool-panel {
    margin: 0.5em 0 0;
    padding: 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tool-panel legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 600;
  }
  legend + * {
    clear: both;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.75em;
  }
  .controls > label {
    font-size: var(--_sm);
    font-weight: 600;
  }
  .controls .field {
    display: block;
    width: 100%;
    margin-top: 0.25em;
    font-weight: 400;
  }
  .wide {
    grid-column: 1 / -1;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0 0.75em;
    max-height: 15em;
    margin: 0.25em 0;
    overflow: auto;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
    overflow-wrap: anywhere;
  }
  .choices input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    accent-color: var(--_accent);
  }
  .arrange {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .arrange li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
    padding-block: 0.25em;
    border-bottom: 1px solid var(--_border);
  }
  .arrange label {
    display: flex;
    flex: 1 1 12em;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_target);
    overflow-wrap: anywhere;
  }
  .arrange input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    accent-color: var(--_accent);
  }
  .icons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  .icon {
    min-width: var(--_target);
    padding-inline: 0.5em;
  }
  .icon svg {
    display: block;
    width: 20px;
    height: 20px;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .icon[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-top: 0.5em;
    font-weight: 600;
  }
  .add .field,
  .size .field {
    min-width: 0;
    max-width: 100%;
    font-weight: 400;
  }
  .head-menu {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: 28px;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_muted);
    opacity: 0;
    cursor: pointer;
  }
  th:has(.note) > .head-menu {
    inset-inline-end: 36px;
  }
  .numeric > .head-menu {
    inset-inline: 0 auto;
  }
  thead th:hover > .head-menu,
  .head-menu:focus-visible {
    opacity: 1;
  }
  .head-menu:hover {
    background: var(--_border);
    color: var(--_text);
  }
  .head-menu svg {
    width: 20px;
    height: 20px;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    vertical-align: middle;
  }
  .heading-list {
    position: fixed;
    inset: auto;
    top: var(--_y, auto);
    left: var(--_x, auto);
    min-width: 14em;
    max-width: calc(100vw - 16px);
    margin: 0;
    padding: 0.25em 0;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_bg);
    box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
    color: var(--_text);
    font-size: var(--_sm);
    list-style: none;
  }
  .heading-list:popover-open {
    max-height: calc(100dvh - var(--_y, 0px) - 8px);
    overflow: auto;
  }
  .heading-list button {
    width: 100%;
    min-height: var(--_target);
    padding: 0.25em 1em;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .heading-list button:hover {
    background: var(--_surface);
  }
  .heading-list button:focus-visible {
    outline-offset: -2px;
  }
  .dragged {
    opacity: 0.5;
  }
  th.drop-before {
    box-shadow: inset 3px 0 var(--_accent);
  }
  th.drop-after {
    box-shadow: inset -3px 0 var(--_accent);
  }
  @media (forced-colors: active) {
    th.drop-before {
      border-left: 3px solid Highlight;
    }
    th.drop-after {
      border-right: 3px solid Highlight;
    }
  }
  .hint {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  .size {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: var(--_sm);
  }
  .acts {
    margin-top: 0.75em;
  }
  .acts [type='submit'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .acts [type='submit']:hover {
    background: var(--_text);
    color: var(--_bg);
  }
  .chips {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .chip,
  .clear {
    min-height: 36px;
    padding: 0.125em 0.75em;
    border: 1px solid var(--_accent);
    border-radius: 2em;
    background: var(--_bg);
    font-size: var(--_sm);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .clear {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .chip:hover {
    background: var(--_surface);
  }
  @media (pointer: coarse) {
    .head-menu {
      width: var(--_target);
      opacity: 1;
    }
    thead th .sort {
      padding-inline-end: var(--_target);
    }
    thead th:has(.note) .sort {
      padding-inline-end: calc(var(--_target) + 36px);
    }
    thead .numeric .sort {
      padding-inline: var(--_target) 0.75em;
    }
    thead .numeric:has(.note) .sort {
      padding-inline-end: 40px;
    }
    .chip,
    .clear {
      min-height: var(--_target);
    }
    .hint {
      display: none;
    }
  }
  @media print {
    .tools {
      min-height: 0;
      margin: 0;
    }
    /* Paper is narrow, and does not scroll. */
    td:not(.numeric),
    td.long,
    tbody th {
      min-width: 0;
    }
    thead th .sort {
      min-height: 0;
      padding: 0.375em 0.75em;
    }
    .tool-row,
    .tool-panel,
    .size,
    .head-menu,
    .clear,
    .chip span {
      display: none;
    }
  }
`;
