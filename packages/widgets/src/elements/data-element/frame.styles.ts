import { type CSSResult, css } from 'lit';

/** Notices and foot of every element that draws data. */
export const frameStyles: CSSResult = css`
  .notice {
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius-sm);
    background: var(--_surface);
  }
  .notice p {
    margin: 0;
  }
  .warn {
    --_tone: var(--_warn);
  }
  .bad {
    --_tone: var(--_bad);
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin: 0.5em 0 0;
  }
  details {
    margin-top: 0.5em;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  summary {
    width: fit-content;
    cursor: pointer;
    min-height: 24px;
  }
  .technical {
    overflow-wrap: anywhere;
    color: var(--_muted);
    font-size: var(--_sm);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0;
  }
  .foot > span:not(.badge, :last-child)::after {
    content: '·';
    margin: 0 0.5em;
  }
  .foot a {
    color: inherit;
  }
  .badge {
    margin-inline-end: 0.75em;
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius-sm);
    font-weight: 600;
  }
  @media print {
    .notice,
    .button {
      display: none;
    }
  }
`;
