import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { MapLoader, MapPart } from '../../controllers/map-loader.js';
import { SatuSelectEvent } from '../../foundation/events.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Found } from '../../shape/hotspot/finder.js';
import type { PaneWord } from '../map-pane/map-pane.words.js';
import type { HotspotWord } from './hotspot-map.words.js';
import type { LocatingWord } from './locating.words.js';
import { renderPanel } from './panel.js';

/** What a choice works with. */
export interface ChoiceParts {
  readonly map: Pick<MapLoader<MapPart>, 'use'>;
  readonly localize: Localize<HotspotWord | LocatingWord | PaneWord | Word>;
  /** Hotspots of the list, in order. */
  readonly found: () => readonly Found[];
  /** Lets the list show its card at this place. */
  readonly reach: (index: number) => void;
}

/** The hotspot that the reader chose on the map or in the list, or several at one spot, and where the focus goes. */
export class HotspotChoice {
  readonly #host: ReactiveElement;
  readonly #parts: ChoiceParts;
  #ids: readonly string[] = [];
  #opener: 'list' | 'map' = 'list';

  constructor(host: ReactiveElement, parts: ChoiceParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  /** The one hotspot that is chosen. */
  get only(): string | undefined {
    return this.#ids.length === 1 ? this.#ids[0] : undefined;
  }

  showOnMap(id: string): void {
    void this.choose([id], 'list');
    this.#parts.map.use((map) => map.show(id));
  }

  async choose(ids: readonly string[], opener: 'list' | 'map'): Promise<void> {
    this.#ids = ids;
    this.#opener = opener;
    const found = this.#parts.found();
    const index = found.findIndex(({ hotspot }) => hotspot.id === this.only);
    this.#parts.reach(index);
    await this.#drawn();
    const root = this.#host.renderRoot;
    root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    if (opener === 'list') root.querySelector('.map-pane')?.scrollIntoView({ block: 'nearest' });
    const item = found[index]?.hotspot;
    if (item === undefined) return;
    if (opener === 'map') this.#reveal(item.id);
    this.#host.dispatchEvent(new SatuSelectEvent(item));
  }

  /** Draws the panel of what is chosen. */
  renderPanel(): unknown {
    const found = this.#parts.found();
    const chosen = this.#ids.flatMap((id) => found.find(({ hotspot }) => hotspot.id === id) ?? []);
    if (chosen.length === 0) return nothing;
    return renderPanel({
      localize: this.#parts.localize,
      chosen,
      close: () => void this.#close(),
      choose: (id) => void this.choose([id], 'map'),
    });
  }

  /** Draws the way past the map for the keyboard. */
  renderSkip(): TemplateResult {
    return html`<a class="skip" href="#after-map" @click=${this.#skip}>${this.#parts.localize.say('skipMap')}</a>`;
  }

  #drawn(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #card(id: string | undefined): HTMLElement | undefined {
    const cards = this.#host.renderRoot.querySelectorAll<HTMLElement>('.card');
    return [...cards].find((card) => card.dataset['id'] === id);
  }

  // Moves the list's own scroll box only; the page stays where its reader left it.
  #reveal(id: string): void {
    const list = this.#host.renderRoot.querySelector('.list');
    const card = this.#card(id);
    if (list === null || card === undefined) return;
    list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 8;
  }

  async #close(): Promise<void> {
    const [id] = this.#ids;
    this.#ids = [];
    await this.#drawn();
    if (this.#opener === 'map') this.#parts.map.use((map) => map.focus(id));
    else this.#card(id)?.querySelector<HTMLElement>('button')?.focus();
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.#host.renderRoot.querySelector<HTMLElement>('#after-map')?.focus();
  };
}
