import { type CSSResult, css } from 'lit';

/** Looks of a filter. */
export const filterStyles: CSSResult = css`
  :host {
    min-width: min(12em, 100%);
  }
  label {
    display: block;
    margin-bottom: 0.25em;
    font-size: var(--_sm);
    font-weight: 600;
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .notice {
    margin-top: 0.5em;
  }
  .frame {
    min-height: 0;
    background: none;
  }
`;
