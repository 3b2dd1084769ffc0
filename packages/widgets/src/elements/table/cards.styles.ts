import { type CSSResult, css } from 'lit';

/** Looks of rows that are drawn as cards. */
export const cardStyles: CSSResult = css`
  .caption {
    padding: 0.75em 0.75em 0.625em;
    border-bottom: 1px solid var(--_border);
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .cards,
  .cards :is(tbody, tfoot, tr),
  .cards :is(tbody, tfoot) :is(td, th) {
    display: block;
  }
  .cards thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cards :is(tbody, tfoot) tr {
    padding: 0.625em 0.75em;
    border-bottom: 1px solid var(--_border);
  }
  .cards tbody tr:last-child {
    border-bottom: 0;
  }
  .cards :is(tbody, tfoot) :is(td, th) {
    display: grid;
    grid-template-columns: minmax(7em, 38%) 1fr;
    gap: 0.75em;
    max-width: none;
    min-width: 0;
    padding: 0.1875em 0;
    border: 0;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .cards :is(tbody, tfoot) td::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_muted);
  }
  .cards :is(tbody, tfoot) th,
  .cards .tool {
    display: block;
    font-size: 1.0625em;
  }
  .cards .tool {
    float: inline-end;
    width: auto;
  }
  .cards .tool::before {
    content: none;
  }
  .cards tfoot tr {
    border-top: 2px solid var(--_border-control);
    background: var(--_surface);
  }
  .cards tfoot :is(td, th) {
    background: none;
  }
  .cards tfoot td::before {
    font-weight: 400;
  }
  .cards .group {
    background: var(--_surface);
  }
`;
