import { type CSSResult, css } from 'lit';

/** Heading and waiting text of every element that draws data. */
export const dataElementStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .frame {
    position: relative;
    background: var(--_bg);
  }
  /* What stands below must not move when the answer and, later, its source line arrive. */
  .awaited {
    min-height: var(--satu-min-height, var(--_room, 4em));
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
    margin-top: 0.75em;
    color: var(--_muted);
    font-size: var(--_xs);
  }
`;
