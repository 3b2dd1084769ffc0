import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';
import type { MapItem } from '../../shape/map/map-item.js';
import { renderGathered, renderPanel } from '../map-pane/panel.js';
import type { MapColumn } from './drawn-map.js';

/** What the panel of a map works with. */
export interface ItemPanel {
  readonly localize: Localize<string>;
  readonly chosen: readonly MapItem[];
  /** What is told of one thing, besides its name. */
  readonly columns: readonly MapColumn[];
  readonly close: () => void;
  readonly choose: (id: string) => void;
}

/** Draws what is known about the chosen thing, or the things at one spot to choose from. */
export function renderItemPanel({ localize, chosen, columns, close, choose }: ItemPanel): TemplateResult {
  const [first, second] = chosen;
  const one = first !== undefined && second === undefined;
  return renderPanel(
    one ? first.name : localize.say('here'),
    one
      ? renderFacts(first, columns)
      : renderGathered(
          chosen.map(({ id, name }) => ({ id, content: name })),
          choose,
        ),
    { localize, close },
  );
}

function renderFacts(item: MapItem, columns: readonly MapColumn[]): TemplateResult {
  return html`<dl class="facts">
    ${columns.map(({ label, text }) => {
      const said = text(item);
      return said === '' ? nothing : html`<div><dt>${label}</dt><dd>${said}</dd></div>`;
    })}
  </dl>`;
}
