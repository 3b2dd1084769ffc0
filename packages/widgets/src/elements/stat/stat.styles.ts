import { type CSSResult, css } from 'lit';

/** Looks of a key figure. */
export const statStyles: CSSResult = css`
  .frame {
    --_room: 10em;
  }
  dl {
    margin: 0;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_sm);
    line-height: 1.35;
  }
  dd {
    margin: 0;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.25em;
    font-size: var(--_kpi);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .unit {
    font-size: 0.5em;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .compared {
    color: var(--_muted);
    font-size: var(--_sm);
  }
  progress {
    display: block;
    width: 100%;
    height: 0.5em;
    margin-top: 0.25em;
    accent-color: var(--_accent);
  }
`;
