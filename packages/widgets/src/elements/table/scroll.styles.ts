import { type CSSResult, css } from 'lit';

/** Looks of rows in a box, drawn as they come into view. */
export const scrollStyles: CSSResult = css`
  .rolls {
    overflow-anchor: none;
  }
  .rolling {
    min-width: 100%;
  }
  .rolling :is(thead th, tbody th):first-child {
    inset-inline-start: 0;
  }
  .rolling tbody > tr:not(.space) > * {
    height: 2.75em;
    padding-block: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: middle;
  }
  .space td,
  .gap-cell {
    padding: 0;
    border: 0;
  }
  .rolling tbody > tr:is(.coming, .group) > td {
    overflow: clip;
  }
  .rolling .about {
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: middle;
  }
  .rolling tfoot > tr > * {
    position: sticky;
    bottom: 0;
    z-index: 2;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rolling tfoot > tr > :first-child {
    inset-inline-start: 0;
    z-index: 3;
    border-inline-end: 1px solid var(--_border);
  }
  .coming td {
    color: var(--_muted);
  }
  .coming span {
    position: sticky;
    inset-inline-start: 0.75em;
  }
  .find-hint {
    margin: 0 0 0.5em;
    color: var(--_muted);
    font-size: var(--_xs);
  }
  @media print {
    .find-hint {
      display: none;
    }
  }
`;
