import { type CSSResult, css } from 'lit';

/** Looks of the Wi-Fi finder. */
export const hotspotMapStyles: CSSResult = css`
  .frame {
    --_room: 46em;
  }
  .toolbar {
    display: grid;
    gap: 0.75em;
    margin: 0.75em 0;
  }
  .control label {
    display: block;
    margin-bottom: 0.25em;
    font-size: var(--_sm);
    font-weight: 600;
  }
  .control .field {
    width: 100%;
    text-overflow: ellipsis;
  }
  .locator {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.875em;
    margin-bottom: 0.75em;
  }
  .locator p {
    flex: 1 1 18em;
    margin: 0;
    font-size: var(--_sm);
    line-height: 1.35;
    color: var(--_muted);
  }
  .locator .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .crosshair {
    width: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-bottom: 0.5em;
  }
  .count {
    margin: 0;
    font-weight: 650;
  }
  .toggle {
    margin-inline-start: auto;
  }
  .halves {
    display: grid;
    gap: 0.75em;
  }
  .cards,
  .chips {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list:focus {
    outline: none;
  }
  .card {
    position: relative;
    padding: 0.75em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .card + .card {
    margin-top: 0.5em;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .card p {
    margin: 0.25em 0 0;
    font-size: var(--_sm);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.375em;
  }
  .status span,
  .address,
  .ssid span,
  .login {
    color: var(--_muted);
  }
  .sign {
    width: 1.2em;
    height: 1.2em;
    fill: currentcolor;
    flex: none;
  }
  .active strong,
  .sign.active {
    color: var(--_ok);
  }
  .faulty strong,
  .sign.faulty {
    color: var(--_warn);
  }
  .inactive strong,
  .sign.inactive {
    color: var(--_bad);
  }
  .unknown strong,
  .sign.unknown {
    color: var(--_muted);
  }
  .distance {
    font-weight: 600;
  }
  .ssid code {
    padding: 0.0625em 0.375em;
    border-radius: var(--_radius-sm);
    background: var(--_surface);
    border: 1px solid var(--_border);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin-top: 0.25em;
    font-size: var(--_sm);
  }
  .chips li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.5em;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-bottom: -0.5em;
    font-size: var(--_sm);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .summary .link {
    font-size: var(--_sm);
  }
  .actions details {
    display: contents;
  }
  summary.link::before {
    content: '▾';
    content: '▾' / '';
  }
  .more {
    width: 100%;
    margin-top: 0.5em;
  }
  .map-pane {
    position: relative;
    display: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .map-pane.open {
    display: block;
    order: -1;
  }
  .map-pane > .waiting {
    display: grid;
    min-height: min(24em, 60svh);
    place-content: center;
  }
  @container (min-width: 20em) {
    .toolbar {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 48em) {
    .toolbar {
      grid-template-columns: 2fr 1fr 1fr;
    }
    .wide {
      grid-column: auto;
    }
    .halves {
      grid-template-columns: minmax(18em, 2fr) 3fr;
      height: var(--satu-map-height, 34em);
    }
    .list {
      overflow: auto;
      min-height: 0;
      padding: 1px 0.5em 1px 1px;
    }
    .map-pane,
    .map-pane.open {
      display: block;
      order: 0;
    }
    .map-pane > .waiting {
      height: 100%;
    }
    .toggle {
      display: none;
    }
  }
`;
