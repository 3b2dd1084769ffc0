import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Found } from '../../shape/hotspot/finder.js';
import type { PaneWord } from '../map-pane/map-pane.words.js';
import { renderDirections, renderFacts, renderSign } from './card.js';
import type { HotspotWord } from './hotspot-map.words.js';
import type { LocatingWord } from './locating.words.js';

/** What the panel of the map works with. */
export interface Panel {
  readonly localize: Localize<HotspotWord | LocatingWord | PaneWord | Word>;
  /** One hotspot in full, or several at one spot to choose from. */
  readonly chosen: readonly Found[];
  readonly close: () => void;
  readonly choose: (id: string) => void;
}

/** Draws what is known about the chosen point beside the map: not modal, left by Esc. */
export function renderPanel({ localize, chosen, close, choose }: Panel): TemplateResult {
  const [first, second] = chosen;
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`<div class="panel" part="panel" role="dialog" aria-labelledby="panel-name" tabindex="-1" @keydown=${keydown}>
    <div class="panel-head">
      <div class="name" id="panel-name">${second === undefined ? first?.hotspot.name : localize.say('here')}</div>
      <button type="button" class="close" aria-label=${localize.say('close')} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18"></path></svg>
      </button>
    </div>
    ${
      first !== undefined && second === undefined
        ? html`${renderFacts(first, localize)}
            <div class="actions">${renderDirections(first.hotspot, localize)}</div>`
        : html`<ul class="gathered">
            ${chosen.map(
              ({ hotspot }) =>
                html`<li>
                  <button type="button" class="link" @click=${() => choose(hotspot.id)}>
                    ${renderSign(hotspot.status)} ${hotspot.name}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
