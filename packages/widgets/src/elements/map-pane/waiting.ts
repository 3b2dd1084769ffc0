import { html, type TemplateResult } from 'lit';
import { type MapState, savesData } from '../../controllers/map-loader.js';
import type { Localize } from '../../locale/localize.js';

/** A map that is not there yet. */
export interface AwaitedMap {
  readonly state: MapState;
  load(): unknown;
}

/** Says why a map is not there yet, and asks first where the reader saves data; `size` is that of the map's code. */
export function renderWaiting(
  map: AwaitedMap,
  localize: Localize<'loadMap' | 'loadingMap' | 'mapFail' | 'saveData'>,
  size: string,
): TemplateResult {
  if (map.state === 'failed') return html`<p class="waiting">${localize.say('mapFail')}</p>`;
  if (map.state === 'loading' || !savesData()) return html`<p class="waiting late">${localize.say('loadingMap')}</p>`;
  return html`<div class="waiting">
    <p>${localize.say('saveData')}</p>
    <button type="button" class="button" @click=${() => map.load()}>${localize.say('loadMap', { size })}</button>
  </div>`;
}
