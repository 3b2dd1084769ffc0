import { type CSSResult, css } from 'lit';

/** Looks of a map of any rows. */
export const mapStyles: CSSResult = css`
  .frame {
    --_room: 42em;
  }
  .notes {
    display: grid;
    gap: 0.25em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .notes > li {
    display: flex;
    gap: 0.5em;
  }
  .notes > li > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625em;
  }
  .notes > .doubt {
    padding: 0.625em 0.75em;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_surface);
    color: var(--_text);
  }
  .caution {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.1em;
    fill: var(--_warn);
  }
  .notes details[open] {
    flex-basis: 100%;
  }
  .notes summary {
    padding-block: 0.25em;
    color: var(--_accent);
    cursor: pointer;
  }
  .notes ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
    max-height: 12em;
    overflow: auto;
  }
  .switch {
    display: flex;
    width: fit-content;
    margin: 0 0 0.75em;
    padding: 3px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 3px);
    background: var(--_surface);
  }
  .switch button {
    min-height: var(--_target);
    padding: 0 1em;
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
  .map-pane {
    position: relative;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .map-pane > .waiting {
    display: grid;
    min-height: min(24em, 60svh);
    place-content: center;
    gap: 0.5em;
    justify-items: center;
    box-sizing: border-box;
    margin: 0;
    padding: 1em;
    text-align: center;
  }
  .halves.map .list,
  .halves.table .map-pane {
    display: none;
  }
  .list {
    position: relative;
  }
  .list:focus-visible {
    outline-offset: -2px;
  }
  .list .control {
    display: grid;
    gap: 0.25em;
    padding: 0.5em 0.75em;
    font-size: var(--_sm);
  }
  .list table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_sm);
  }
  .list th,
  .list td {
    padding: 0 0.75em;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .list thead th {
    padding-block: 0.5em;
    border-bottom: 2px solid var(--_border-control);
    font-weight: 600;
    vertical-align: bottom;
  }
  .list td,
  .list tbody th {
    height: var(--_target);
  }
  .list .numeric {
    text-align: end;
  }
  .list tr[aria-current='true'] > * {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_bg));
  }
  .list tr[aria-current='true'] th {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .link {
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .unplaced {
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .more {
    width: 100%;
    margin-top: 0.5em;
  }
  .facts {
    display: grid;
    gap: 0.25em;
    margin: 0.25em 0 0;
    font-size: var(--_sm);
  }
  .facts div {
    display: grid;
    grid-template-columns: minmax(6em, 2fr) 3fr;
    gap: 0.75em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @container (min-width: 48em) {
    .switch {
      display: none;
    }
    .halves:not(.alone) {
      display: grid;
      grid-template-columns: 3fr minmax(16em, 2fr);
      gap: 0.75em;
      height: var(--satu-map-height, 30em);
    }
    .halves.map .list,
    .halves.table .list {
      display: block;
      overflow: auto;
      min-height: 0;
      scrollbar-width: thin;
    }
    .halves.table .map-pane {
      display: block;
    }
    .list thead th {
      position: sticky;
      top: 0;
      z-index: 1;
      border-bottom: 0;
      background: var(--_bg);
      box-shadow: inset 0 -2px 0 var(--_border-control);
    }
    .map-pane > .waiting {
      height: 100%;
    }
  }
  @media (forced-colors: active) {
    .areas .fill,
    .circles .fill,
    .heat .fill {
      forced-color-adjust: none;
    }
    .chosen {
      stroke: Highlight;
    }
    .switch button[aria-pressed='true'],
    .list tr[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .halves:not(.alone) {
      display: block;
      height: auto;
    }
    .halves.map .list,
    .halves.table .list,
    .halves.table .map-pane {
      display: block;
      overflow: visible;
    }
    .switch,
    .more {
      display: none;
    }
    .areas .fill,
    .circles .fill,
    .heat .fill {
      print-color-adjust: exact;
    }
  }
`;
