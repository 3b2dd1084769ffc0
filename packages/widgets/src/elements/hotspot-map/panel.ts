import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Found } from '../../shape/hotspot/finder.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import type { MapChoice } from '../map-pane/map-choice.js';
import type { PaneWord } from '../map-pane/map-pane.words.js';
import { renderPanel as renderFrame, renderGathered } from '../map-pane/panel.js';
import { renderDirections, renderFacts, renderSign } from './card.js';
import type { HotspotWord } from './hotspot-map.words.js';
import type { LocatingWord } from './locating.words.js';

/** What the panel of the map works with. */
export interface Panel {
  readonly localize: Localize<HotspotWord | LocatingWord | PaneWord | Word>;
  /** One hotspot in full, or several at one spot to choose from. */
  readonly chosen: readonly Found[];
  /** Draws further ways to a hotspot. */
  readonly ways: (hotspot: Hotspot) => unknown;
  readonly close: () => void;
  readonly choose: (id: string) => void;
}

/** Draws what is known about the chosen hotspot on the map. */
export function renderPanel({ localize, chosen, ways, close, choose }: Panel): TemplateResult {
  const [first, second] = chosen;
  const one = first !== undefined && second === undefined;
  return renderFrame(
    one ? first.hotspot.name : localize.say('here'),
    one
      ? html`${renderFacts(first, localize)}
          <div class="actions">${renderDirections(first.hotspot, localize)} ${ways(first.hotspot)}</div>`
      : renderGathered(
          chosen.map(({ hotspot: { id, name, status } }) => ({ id, content: html`${renderSign(status)} ${name}` })),
          choose,
        ),
    { localize, close },
  );
}

/** Draws the panel of what is chosen; nothing where nothing is. */
export function renderChosen(
  choice: MapChoice,
  found: readonly Found[],
  localize: Panel['localize'],
  ways: Panel['ways'],
): unknown {
  const chosen = choice.ids.flatMap((id) => found.find(({ hotspot }) => hotspot.id === id) ?? []);
  if (chosen.length === 0) return nothing;
  return renderPanel({
    localize,
    ways,
    chosen,
    close: () => void choice.close(),
    choose: (id) => void choice.choose([id], 'map'),
  });
}
