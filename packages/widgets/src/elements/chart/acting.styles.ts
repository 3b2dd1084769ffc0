import { type CSSResult, css } from 'lit';

/** Looks of the way that a reader took into the data, and of a part of an axis. */
export const actingStyles: CSSResult = css`
  .trail {
    display: flex;
    flex: 1 0 100%;
    order: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .trail .button {
    font-weight: 400;
  }
  .ranged {
    touch-action: pan-y;
    cursor: crosshair;
  }
  .span {
    position: absolute;
    left: var(--_x, 0);
    top: var(--_y, 0);
    width: var(--_w, 0);
    height: var(--_h, 0);
    border-inline: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    pointer-events: none;
  }
  @media print {
    .trail .button {
      display: none;
    }
  }
`;
