import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { MapBox } from '../../controllers/map-box.js';
import { SatuSelectEvent } from '../../foundation/events.js';
import { remembered } from '../../foundation/remembered.js';
import type { Localize } from '../../locale/localize.js';
import type { PaneWord } from './map-pane.words.js';

interface Item {
  readonly id: string;
}

/** What a choice works with. */
export interface ChoiceParts {
  readonly map: Pick<MapBox, 'use'>;
  readonly localize: Localize<PaneWord>;
  /** What the list holds, in order; the page is told of it when it is chosen. */
  readonly items: () => readonly Item[];
  /** What the page is told of what stands at this place. Default: the thing itself. */
  readonly told?: (index: number) => unknown;
  /** Lets the list show what stands at this place. */
  readonly reach: (index: number) => void;
  /** Hears what is chosen; undefined when nothing is any more. */
  readonly chosen?: (id: string | undefined) => void;
}

/** What the reader chose on the map or in the list, or several at one spot, and where the focus goes. */
export class MapChoice {
  readonly #host: ReactiveElement;
  readonly #parts: ChoiceParts;
  // A list may be long, and is asked at every drawing.
  readonly #known = remembered((items: readonly Item[], ids: readonly string[]): readonly string[] => {
    const known = new Set(items.map(({ id }) => id));
    return ids.filter((id) => known.has(id));
  });
  #ids: readonly string[] = [];
  #opener: 'list' | 'map' = 'list';

  constructor(host: ReactiveElement, parts: ChoiceParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** What is chosen and still in the list. */
  get ids(): readonly string[] {
    if (this.#ids.length === 0) return this.#ids;
    return this.#known(this.#parts.items(), this.#ids);
  }

  /** The one that is chosen. */
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
    const { only } = this;
    const items = this.#parts.items();
    const index = items.findIndex(({ id }) => id === only);
    this.#parts.reach(index);
    await this.#drawn();
    const root = this.#host.renderRoot;
    root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    if (opener === 'list') root.querySelector('.map-pane')?.scrollIntoView({ block: 'nearest' });
    if (only === undefined || index < 0) return;
    if (opener === 'map') this.#reveal(only);
    this.#parts.chosen?.(only);
    this.#host.dispatchEvent(new SatuSelectEvent(this.#parts.told?.(index) ?? items[index]));
  }

  /** Draws the way past the map for the keyboard. */
  renderSkip(): TemplateResult {
    return html`<a class="skip" href="#after-map" @click=${this.#skip}>${this.#parts.localize.say('skipMap')}</a>`;
  }

  /** Leaves the choice; the focus goes back to where it was made. */
  async close(): Promise<void> {
    const [id] = this.#ids;
    this.#ids = [];
    this.#parts.chosen?.(undefined);
    await this.#drawn();
    if (this.#opener === 'map') this.#parts.map.use((map) => map.focus(id));
    else this.#entry(id)?.querySelector<HTMLElement>('button')?.focus();
  }

  #drawn(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #entry(id: string | undefined): HTMLElement | undefined {
    const entries = this.#host.renderRoot.querySelectorAll<HTMLElement>('.list [data-id]');
    return [...entries].find((entry) => entry.dataset['id'] === id);
  }

  // Moves the list's own scroll box only; the page stays where its reader left it.
  #reveal(id: string): void {
    const list = this.#host.renderRoot.querySelector('.list');
    const entry = this.#entry(id);
    if (list === null || entry === undefined) return;
    const head = list.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top - head - 8;
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.#host.renderRoot.querySelector<HTMLElement>('#after-map')?.focus();
  };
}
