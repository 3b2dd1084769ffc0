import { type CSSResult, css } from 'lit';

/** Looks of the names and signs of series. */
export const legendStyles: CSSResult = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    font-size: var(--_sm);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .sign {
    flex: none;
    overflow: hidden;
    border-radius: 2px;
  }
`;
