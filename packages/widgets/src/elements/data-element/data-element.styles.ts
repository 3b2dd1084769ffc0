import { type CSSResult, css } from 'lit';

/** Heading, notices and foot of every element that draws data. */
export const dataElementStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .frame {
    position: relative;
    background: var(--_bg);
    min-height: var(--satu-min-height, 4em);
  }
  .heading {
    margin: 0 0 0.25em;
    font-size: var(--_lg);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .description {
    margin: 0 0 0.75em;
    color: var(--_muted);
    max-width: 70ch;
  }
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
  .waiting,
  .nothing {
    margin: 0;
    padding: 1.5em 1em;
    text-align: center;
    color: var(--_muted);
  }
  /* Most answers arrive within a second; a flash of text before them would only be noise. */
  .late {
    animation: appear 0s 1s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0;
    margin-top: 0.75em;
    color: var(--_muted);
    font-size: var(--_xs);
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
