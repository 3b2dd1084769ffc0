import { type CSSResult, css } from 'lit';

/** What every element's controls and texts have in common. */
export const base: CSSResult = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  .button,
  .field {
    min-height: var(--_target);
    padding: 0.375em 0.875em;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
  }
  .button {
    cursor: pointer;
  }
  .button:hover:not(:disabled) {
    background: var(--_surface);
    border-color: var(--_text);
  }
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .button[aria-pressed='true'],
  .button[aria-current='page'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button[aria-current='page'] {
      outline: 2px solid Highlight;
    }
  }
`;
