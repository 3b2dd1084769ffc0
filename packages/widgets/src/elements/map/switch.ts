import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { MapWord } from './map.words.js';

type View = 'map' | 'table';

/** Draws the choice between map and table, where there is no room for both. */
export function renderSwitch(
  shown: View,
  localize: Localize<MapWord | Word>,
  show: (view: View) => void,
): TemplateResult {
  const button = (view: View, word: 'asMap' | 'table'): TemplateResult =>
    html`<button type="button" aria-pressed=${shown === view ? 'true' : 'false'} @click=${() => show(view)}>
      ${localize.say(word)}
    </button>`;
  return html`<div class="switch" part="switch" role="group" aria-label=${localize.say('view')}>
    ${button('map', 'asMap')}${button('table', 'table')}
  </div>`;
}
