import { type CSSResult, css } from 'lit';

/** Looks of further filters and ways. */
export const furtherStyles: CSSResult = css`
  .notes {
    margin: 0.5em 0;
    font-size: var(--_sm);
    color: var(--_muted);
  }
  .card[aria-current='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .further {
    display: grid;
    gap: 0.75em;
    margin: 0 0 0.75em;
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .history {
    flex-basis: 100%;
    margin-bottom: 0.5em;
  }
  .history p {
    margin: 0;
    max-width: 60ch;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-height: var(--_target);
    align-self: end;
    cursor: pointer;
  }
  .check input {
    width: 1.375em;
    height: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .ways {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @container (min-width: 20em) {
    .further {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 48em) {
    .further {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media print {
    .further,
    .ways {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sign {
      fill: CanvasText;
    }
    .card[aria-current='true'] {
      outline: 2px solid Highlight;
    }
  }
  /* On paper the list stands in place of the map. */
  @media print {
    .toolbar,
    .locator,
    .toggle,
    .further,
    .actions,
    .map-pane.open,
    .map-pane,
    .more {
      display: none;
    }
    .halves {
      display: block;
      height: auto;
    }
    .list {
      overflow: visible;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
