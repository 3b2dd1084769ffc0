import { html, type TemplateResult } from 'lit';
import { type MapState, savesData } from '../../controllers/map-loader.js';
import type { Localize } from '../../locale/localize.js';

/** What the place of a map works with. */
export interface PaneBox {
  readonly localize: Localize<'loadMap' | 'loadingMap' | 'mapFail' | 'saveData'>;
  readonly map: { readonly state: MapState; load(): unknown };
  /** Bytes that the map's code has, for readers who save data. */
  readonly size: string;
  readonly skip: unknown;
  readonly panel: unknown;
  /** Whether it is shown where there is no room beside the list. */
  readonly open: boolean;
}

/** Draws the place of a map: the map, or why it is not there yet, and what lies on it. */
export function renderPaneBox({ localize, map, size, skip, panel, open }: PaneBox): TemplateResult {
  const waiting =
    map.state === 'failed'
      ? html`<p class="waiting">${localize.say('mapFail')}</p>`
      : map.state === 'unasked' && savesData()
        ? html`<div class="waiting">
            <p>${localize.say('saveData')}</p>
            <button type="button" class="button" @click=${() => map.load()}>${localize.say('loadMap', { size })}</button>
          </div>`
        : html`<p class="waiting late">${localize.say('loadingMap')}</p>`;
  return html`<div class="map-pane ${open ? 'open' : ''}">
    ${map.state === 'ready' ? html`${skip}<div class="map-box"></div>` : waiting}
    ${panel}
    <span id="after-map" tabindex="-1"></span>
  </div>`;
}
