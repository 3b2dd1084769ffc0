import { html, type TemplateResult } from 'lit';

/** What the place of a map works with. */
export interface PaneBox {
  readonly ready: boolean;
  /** Says why the map is not there yet. */
  readonly waiting: unknown;
  readonly skip: unknown;
  readonly panel: unknown;
  /** Whether it is shown where there is no room beside the list. */
  readonly open: boolean;
}

/** Draws the place of a map: the map, or why it is not there yet, and what lies on it. */
export function renderPaneBox({ ready, waiting, skip, panel, open }: PaneBox): TemplateResult {
  return html`<div class="map-pane ${open ? 'open' : ''}">
    ${ready ? html`${skip}<div class="map-box"></div>` : waiting}
    ${panel}
    <span id="after-map" tabindex="-1"></span>
  </div>`;
}
