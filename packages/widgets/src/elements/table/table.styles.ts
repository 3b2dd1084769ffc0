import { type CSSResult, css } from 'lit';

/** Looks of a table. */
export const tableStyles: CSSResult = css`
  .frame {
    --_room: 36em;
  }
  /* Keeps its place before the tools are there. */
  .tools {
    min-height: var(--_target);
    margin-bottom: 0.75em;
  }
  .scroll {
    position: relative;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  table:not([width]) {
    width: 100%;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  caption {
    padding: 0.75em 0.75em 0.625em;
    text-align: start;
    background: var(--_bg);
    border-bottom: 1px solid var(--_border);
  }
  .title,
  .counted {
    position: sticky;
    inset-inline-start: 0.75em;
    display: block;
    width: fit-content;
  }
  .title {
    inset-inline-start: 0.525em;
    font-size: calc(var(--_lg) / 0.875);
    font-weight: 650;
    line-height: 1.3;
  }
  .counted {
    color: var(--_muted);
  }
  th,
  td {
    padding: var(--satu-table-cell-padding, 0.625em 0.75em);
    border-bottom: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    max-width: 28em;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    padding: 0;
    background: var(--_surface);
    border-bottom: 2px solid var(--_border-control);
    font-weight: 650;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
    min-width: 9em;
  }
  /* A moment takes two lines in a narrow column, not four. */
  td:not(.numeric) {
    min-width: 7em;
  }
  /* An address is read in two lines, not in five. */
  td.long {
    min-width: 16em;
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  tbody tr:hover > * {
    background: var(--_surface);
  }
  .sort {
    display: flex;
    align-items: center;
    gap: 0.375em;
    width: 100%;
    min-height: var(--_target);
    padding: 0.375em 28px 0.375em 0.75em;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .numeric .sort {
    flex-direction: row-reverse;
    padding-inline: 28px 0.75em;
  }
  .sort:hover {
    background: var(--_border);
  }
  .sort:focus-visible {
    outline-offset: calc(-1 * var(--_focus-width));
  }
  /* Keeps the place of a button that comes later. */
  th:has(.note) .sort {
    padding-inline-end: 64px;
  }
  .numeric:has(.note) .sort {
    padding-inline-end: 40px;
  }
  .unit {
    /* So that its words do not run into those before it when they are read out. */
    display: inline-block;
    font-weight: 400;
    color: var(--_muted);
  }
  .glyph {
    flex: none;
    color: var(--_muted);
    font-size: 0.8em;
  }
  [aria-sort] .glyph {
    color: var(--_accent);
  }
  .none {
    color: var(--_muted);
  }
  /* A box that scrolls sideways is what its headings stick to; else it is the page. */
  .scroll[tabindex] {
    max-height: var(--satu-table-height, min(85vh, 40em));
    overflow: auto;
    overscroll-behavior-x: contain;
  }
  thead th,
  thead td {
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .scroll[tabindex] :is(tbody th, thead th:first-child:has(+ th)) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_bg);
    border-inline-end: 1px solid var(--_border);
  }
  .scroll[tabindex] thead th:first-child:has(+ th) {
    z-index: 3;
    background: var(--_surface);
  }
  @container (max-width: 40em) {
    .scroll[tabindex] tbody th {
      max-width: 11em;
    }
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    font-size: var(--_sm);
  }
  .under > * {
    margin-top: 0.75em;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .pages .button {
    min-width: var(--_target);
    padding-inline: 0.5em;
  }
  .pages .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .gap {
    padding: 0 0.25em;
    color: var(--_muted);
  }
  .compact {
    display: none;
    padding: 0 0.5em;
  }
  @container (max-width: 32em) {
    .number,
    .gap {
      display: none;
    }
    .compact {
      display: block;
    }
    .under {
      justify-content: center;
    }
  }
  @container (max-width: 21em) {
    .pages {
      justify-content: center;
    }
    .compact {
      order: -1;
      flex-basis: 100%;
      text-align: center;
    }
  }
  @media print {
    .scroll,
    .scroll[tabindex] {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    .pages,
    .glyph {
      display: none;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
