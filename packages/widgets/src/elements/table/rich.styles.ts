import { type CSSResult, css } from 'lit';
import { cardStyles } from './cards.styles.js';
import { scrollStyles } from './scroll.styles.js';

/** Looks of what a table draws beyond plain rows. */
export const richStyles: CSSResult = css`
  .more,
  .expand {
    border: 0;
    background: none;
    cursor: pointer;
  }
  .more {
    min-height: 24px;
    padding: 0 0.125em;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .more:hover {
    text-decoration-thickness: 2px;
  }
  .text,
  .code {
    overflow-wrap: anywhere;
  }
  .code {
    font: 0.9375em/1.45 ui-monospace, monospace;
  }
  .open {
    display: block;
    max-height: 24em;
    overflow: auto;
    white-space: pre-wrap;
  }
  .cut {
    display: block;
    color: var(--_muted);
  }
  .picture {
    display: block;
    max-width: 12em;
    max-height: 12em;
    border-radius: var(--_radius-sm);
  }
  .mark {
    display: inline-block;
    padding: 0 0.625em;
    border: 1px solid var(--_border-control);
    border-radius: 1em;
    white-space: nowrap;
  }
  .good {
    border-color: var(--_ok);
    color: var(--_ok);
  }
  .bad.mark {
    border-color: var(--_bad);
    color: var(--_bad);
    font-weight: 650;
  }
  .bar {
    display: block;
    min-width: 4em;
    max-width: 12em;
    height: 4px;
    margin: 3px 0 0 auto;
    border-radius: 2px;
    background: var(--_border);
    fill: var(--_accent);
    forced-color-adjust: none;
  }
  .heat-1 {
    --_heat: 6%;
  }
  .heat-2 {
    --_heat: 14%;
  }
  .heat-3 {
    --_heat: 22%;
  }
  .heat-4 {
    --_heat: 30%;
  }
  .heat-5 {
    --_heat: 40%;
  }
  tbody tr > .heat,
  tbody tr:hover > .heat {
    background: color-mix(in srgb, var(--_accent) var(--_heat), var(--_bg));
  }
  .tool {
    width: 48px;
    min-width: 0;
    padding: 0;
    text-align: center;
    vertical-align: middle;
  }
  td.tool:not(.numeric) {
    min-width: 0;
  }
  .choose {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: var(--_target);
    min-height: var(--_target);
    cursor: pointer;
  }
  .choose input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .expand {
    width: var(--_target);
    min-height: var(--_target);
    padding: 0;
    color: var(--_accent);
    font-size: 1.25em;
    line-height: 1;
  }
  .expand:hover {
    background: var(--_border);
  }
  .expand:focus-visible,
  .choose input:focus-visible {
    outline-offset: -2px;
  }
  tr.selected > * {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_bg));
  }
  tr.selected > :first-child {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .opened > * {
    border-bottom-color: transparent;
  }
  .detail td {
    max-width: none;
    padding: 0 0.75em 0.75em;
    padding-inline-start: calc(48px + 0.75em);
  }
  .detail dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: 0.5em 1.25em;
    margin: 0;
  }
  .detail dt {
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .detail dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .scroll[tabindex] .group th {
    position: static;
    border-inline-end: 0;
  }
  /* A long line about a group stays within what is in view. */
  .about {
    position: sticky;
    inset-inline-start: 0.75em;
    display: inline-block;
    max-width: calc(100cqi - 2em);
  }
  .about .counted {
    display: inline;
    position: static;
  }
  .group :is(th, td) {
    padding: 0.625em 0.75em;
    max-width: none;
    background: var(--_surface);
    border-bottom: 1px solid var(--_border-control);
    font-weight: 400;
  }
  .group-name {
    margin-inline-end: 0.75em;
    font-weight: 650;
  }
  tbody + tbody .group th {
    border-top: 1px solid var(--_border-control);
  }
  tfoot > tr > * {
    border-bottom: 0;
    border-top: 2px solid var(--_border-control);
    background: var(--_surface);
    font-weight: 600;
  }
  tfoot .total {
    display: block;
    color: var(--_muted);
    font-size: var(--_xs);
    font-weight: 400;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-bottom: 0.75em;
    padding: 0.375em 0.375em 0.375em 0.875em;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .chosen span {
    margin-inline-end: auto;
  }
  .new {
    margin-inline-start: 0.375em;
    color: var(--_accent);
    font-size: var(--_xs);
    font-weight: 400;
    white-space: nowrap;
  }
  .changed > :first-child {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .note {
    position: absolute;
    inset-block-end: 10px;
    inset-inline-end: 8px;
    width: 24px;
    height: 24px;
    padding: 0;
    background: var(--_bg);
    cursor: pointer;
    border: 1px solid var(--_border-control);
    border-radius: 50%;
    font: italic 600 0.875em/1 serif;
  }
  .note:hover {
    background: var(--_border);
  }
  .note::before {
    content: '';
    position: absolute;
    inset: -10px;
  }
  .tip {
    position: fixed;
    inset: auto;
    top: var(--_y, auto);
    left: var(--_x, auto);
    max-width: min(24em, calc(100vw - 16px));
    margin: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_bg);
    box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
    color: var(--_text);
    font-weight: 400;
    text-align: start;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -5px;
    z-index: 2;
    width: 10px;
    cursor: col-resize;
    touch-action: none;
  }
  .grip:hover {
    background: linear-gradient(var(--_accent), var(--_accent)) center / 2px 100% no-repeat;
  }
  th:last-child > .grip {
    inset-inline-end: 0;
  }
  @media (pointer: coarse) {
    .grip {
      display: none;
    }
  }
  .sized,
  .rolling {
    table-layout: fixed;
  }
  .sized :is(td, th),
  .rolling :is(td, th) {
    min-width: 0;
    max-width: none;
  }
  .sized :is(td, th) {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .sized thead th {
    overflow: visible;
  }
  .sized .sort span:first-child {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .frozen,
  .rolling :is(thead th, tbody th):first-child {
    position: sticky;
    z-index: 1;
    background: var(--_bg);
    border-inline-end: 1px solid var(--_border);
  }
  thead .frozen,
  .rolling thead th:first-child {
    z-index: 3;
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    tr.selected > :first-child,
    .changed > :first-child {
      border-inline-start: 3px solid Highlight;
    }
    .bar {
      height: 6px;
      background: Canvas;
      border: 1px solid CanvasText;
      fill: CanvasText;
    }
  }
  @media print {
    .chosen,
    .note,
    .more,
    .expand,
    .choose {
      display: none;
    }
  }
  ${scrollStyles}
  ${cardStyles}
`;
