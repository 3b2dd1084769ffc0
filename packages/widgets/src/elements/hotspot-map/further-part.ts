import { nothing, type ReactiveElement } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import { adopt } from '../../foundation/adopt.js';
import type { Localize } from '../../locale/localize.js';
import type { Further } from '../../shape/hotspot/finder.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import type { FurtherWord } from './further.words.js';
import type { FurtherFilters } from './further-filters.js';
import type { HotspotWord } from './hotspot-map.words.js';

/** What a finder lends to what it loads when readers reach for it. */
export interface FurtherHost {
  readonly localize: Localize<FurtherWord | HotspotWord>;
  readonly all: () => readonly Hotspot[];
  /** Address that problems are told to. */
  readonly report: () => string;
  readonly want: (further: Further | undefined) => void;
  readonly announce: (text: string) => void;
  readonly showOnMap: (id: string) => unknown;
}

/** Further filters, further ways to a hotspot, the search for what is similar, and links to one hotspot: loaded on demand. */
export class FurtherPart {
  readonly #host: ReactiveElement;
  readonly #lent: FurtherHost;
  readonly #late;
  #filters: FurtherFilters | undefined;
  #opened = false;
  #followed = false;

  constructor(host: ReactiveElement, lent: FurtherHost) {
    this.#host = host;
    this.#lent = lent;
    this.#late = new LatePart(
      host,
      () => import('./further.js'),
      async (part) => {
        await lent.localize.add(part.furtherWords);
        adopt(host.renderRoot, part.furtherStyles);
        this.#filters = new part.FurtherFilters(lent);
      },
    );
  }

  get opened(): boolean {
    return this.#opened;
  }

  readonly load = (): unknown => this.#late.load();

  toggle(): void {
    this.#opened = !this.#opened;
    this.load();
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#filters?.clear();
  }

  renderFilters(): unknown {
    return this.#opened ? this.#filters?.render() : nothing;
  }

  /** Draws further ways to a hotspot; nothing before they are loaded. */
  readonly ways = (hotspot: Hotspot): unknown => {
    const { localize, report, announce } = this.#lent;
    return this.#late.part?.renderMoreActions(hotspot, { localize, report: report(), announce });
  };

  /** How a text is nearly held by another; undefined until that is loaded. */
  get nearly(): ((searchText: string, wish: string) => boolean) | undefined {
    if (this.#late.part === undefined) this.load();
    return this.#late.part?.nearlyHolds;
  }

  /** Opens the hotspot that the page's address names, once it is in the list. */
  async follow(): Promise<void> {
    if (this.#followed || !location.hash.startsWith('#titik=')) return;
    const id = (await this.#late.load())?.linkedId();
    if (this.#followed || id === undefined || !this.#lent.all().some((hotspot) => hotspot.id === id)) return;
    this.#followed = true;
    this.#lent.showOnMap(id);
  }
}
