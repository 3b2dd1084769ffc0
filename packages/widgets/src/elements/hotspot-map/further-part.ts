import type { Place } from '@satudata/client/place-text.js';
import type { PlacingReport } from '@satudata/client/placing.js';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import { adopt } from '../../foundation/adopt.js';
import type { Localize } from '../../locale/localize.js';
import { nearlyHolds } from '../../shape/hotspot/close-words.js';
import type { Further } from '../../shape/hotspot/finder.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import { type AwaitedMap, renderWaiting } from '../map-pane/waiting.js';
import type { FinderRows } from './finder-rows.js';
import { furtherStyles } from './further.styles.js';
import { type FurtherWord, furtherWords } from './further.words.js';
import { FurtherFilters } from './further-filters.js';
import { History } from './history.js';
import type { HotspotWord } from './hotspot-map.words.js';
import { linkedId, renderMoreActions } from './more-actions.js';

const MAP_SIZE = '±15 kB';

/** What a finder lends to what it loads when readers reach for it. */
export interface FurtherHost {
  readonly localize: Localize<FurtherWord | HotspotWord>;
  readonly all: () => readonly Hotspot[];
  /** Where the reader is. */
  readonly here: () => Place | undefined;
  readonly rows: () => Pick<FinderRows, 'byView' | 'near'> | undefined;
  /** Address that problems are told to. */
  readonly report: () => string;
  readonly want: (further: Further | undefined) => void;
  readonly announce: (text: string) => void;
  readonly showOnMap: (id: string) => unknown;
}

/** Further filters, further ways to a hotspot, the search for what is similar, and links to one hotspot. */
export class FurtherPart {
  readonly #host: ReactiveElement;
  readonly #lent: FurtherHost;
  readonly #filters: FurtherFilters;
  readonly #history: History;
  /** Whether every word of a wish is nearly in a text. */
  readonly nearly = nearlyHolds;
  #opened = false;
  #followed = false;
  #here: Place | undefined;

  constructor(host: ReactiveElement, lent: FurtherHost) {
    this.#host = host;
    this.#lent = lent;
    this.#filters = new FurtherFilters(lent);
    const told = (name: string): string => host.getAttribute(name) ?? '';
    this.#history = new History(
      lent.localize,
      () => ({ src: told('history'), relay: told('relay') }),
      () => host.requestUpdate(),
    );
  }

  /** Makes it, with its words and looks. */
  static async open(host: ReactiveElement, lent: FurtherHost): Promise<FurtherPart> {
    await lent.localize.add(furtherWords);
    adopt(host.renderRoot, furtherStyles);
    const part = new FurtherPart(host, lent);
    host.addController({ hostUpdated: () => part.follow() });
    return part;
  }

  get opened(): boolean {
    return this.#opened;
  }

  toggle(): void {
    this.#opened = !this.#opened;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#filters.clear();
  }

  renderFilters(): unknown {
    return this.#opened ? this.#filters.render() : nothing;
  }

  /** Says why the map is not there yet. */
  renderWaiting(map: AwaitedMap): TemplateResult {
    return renderWaiting(map, this.#lent.localize, MAP_SIZE);
  }

  /** Says that only what is similar to a wish was found. */
  renderSimilar(text: string): TemplateResult {
    return html`<p class="notes">${this.#lent.localize.say('similar', { text })}</p>`;
  }

  /** Says what had to be mended or could not be. */
  renderNotes({ total, unreadable, swapped }: PlacingReport, restFailed: boolean): unknown {
    const { localize } = this.#lent;
    const count = (n: number): string => formatNumber(n, localize.locale);
    const notes = [
      unreadable > 0 ? localize.say('noLocation', { n: count(unreadable) }) : '',
      swapped > 0 ? localize.say('swapped', { n: count(swapped) }) : '',
      restFailed ? localize.say('restFailed', { n: count(total) }) : '',
      this.#lent.rows()?.byView === true ? localize.say('byView') : '',
    ].filter((note) => note !== '');
    return notes.length === 0 ? nothing : html`<p class="notes">${notes.join(' ')}</p>`;
  }

  /** Draws further ways to a hotspot. */
  readonly ways = (hotspot: Hotspot): unknown => {
    const { localize, report, announce } = this.#lent;
    return [renderMoreActions(hotspot, { localize, report: report(), announce }), this.#history.render(hotspot)];
  };

  /** Looks for what lies around the reader; opens the hotspot that the page's address names, once it is in the list. */
  follow(): void {
    const here = this.#lent.here();
    if (here !== this.#here && here !== undefined) this.#lent.rows()?.near(here);
    this.#here = here;
    const id = this.#followed ? undefined : linkedId();
    if (id === undefined || !this.#lent.all().some((hotspot) => hotspot.id === id)) return;
    this.#followed = true;
    this.#lent.showOnMap(id);
  }
}
