import type { Row } from '@satudata/client';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type FirstRows, firstRows } from '../../controllers/first-rows.js';
import { LatePart } from '../../controllers/late-part.js';
import { MapLoader } from '../../controllers/map-loader.js';
import type { MapScene } from '../../engines/map/map-engine.js';
import { isTileTemplate } from '../../engines/map/tile-template.js';
import { formatNumber } from '../../format/number.js';
import { element } from '../../foundation/element.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Wanted } from '../../shape/hotspot/finder.js';
import type { Hotspot, Hotspots, NamedColumns } from '../../shape/hotspot/hotspot.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import type { MapChoice } from '../map-pane/map-choice.js';
import type { PaneWord } from '../map-pane/map-pane.words.js';
import { renderPaneBox } from '../map-pane/pane-box.js';
import { renderCard } from './card.js';
import type { FinderRows } from './finder-rows.js';
import { FinderState, type Found } from './finder-state.js';
import type { FurtherWord } from './further.words.js';
import type { FurtherPart } from './further-part.js';
import { hotspotMapStyles } from './hotspot-map.styles.js';
import { type HotspotWord, hotspotWords } from './hotspot-map.words.js';
import type { LocatingWord } from './locating.words.js';
import type { Locator } from './locator.js';
import { renderToolbar } from './toolbar.js';

/** Most rows that a finder reads. */
export const MOST_ROWS = 5_000;
const CARDS = 20;
const ANNOUNCE_AFTER = 600;
const noNames: NamedColumns = {};
const noRows: readonly Row[] = [];
const anything: Wanted = { text: '', kecamatan: '', status: '' };

/**
 * @summary Finds public Wi-Fi: a list to search and narrow, with a map beside it.
 * @tag satu-hotspot-map
 * @status experimental
 * @since 0.1
 *
 * @attr {string} history - Link to a table of checks, one row for each, with the name or network of the hotspot, a time and a status; read for one hotspot when a reader asks.
 * @event {SatuSelectEvent} satu-select - The reader chose a hotspot; `item` is the hotspot.
 * @csspart toolbar - Search field and filters.
 * @csspart list - The list.
 * @csspart card - One hotspot of the list.
 * @csspart map - The map.
 * @csspart panel - What is known about the chosen point, on the map.
 * @cssproperty [--satu-map-height=34em] - Height of map and list, side by side.
 */
@element('satu-hotspot-map')
export class SatuHotspotMap extends DataElement<FirstRows> {
  static override styles = [...DataElement.styles, hotspotMapStyles];

  /** Address of raster tiles with `{z}`, `{x}`, `{y}`. Default: none, and no request to anybody. */
  @property() tiles = '';

  /** Who made the tiles, as their licence asks to be named. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution = '';

  /** Where readers tell a problem of a hotspot: an address with `{id}` and `{name}`, e.g. `mailto:wifi@kota.example?subject={id}`. */
  @property() report = '';

  /** Columns by role, where their names are unusual, e.g. `{ name: 'judul', checked: 'tgl' }`. */
  @property({ attribute: false }) columns: NamedColumns = noNames;

  protected readonly localize: Localize<FurtherWord | HotspotWord | LocatingWord | PaneWord | Word> = new Localize<
    HotspotWord | Word
  >(this, hotspotWords);
  readonly #state = new FinderState();
  readonly #locating = new LatePart(
    this,
    () => import('./locating.js'),
    async (part) => {
      await this.localize.add(part.locatingWords);
      this.#locator = new part.Locator(this, () => this.#located());
    },
  );
  #locator: Locator | undefined;
  readonly #late = new LatePart(
    this,
    () => import('./further.js'),
    async ({ FurtherPart, FinderRows }) => {
      this.#rest = new FinderRows(this, MOST_ROWS, () => this.answer);
      this.#further = await FurtherPart.open(this, {
        localize: this.localize,
        all: () => this.#found().hotspots?.all ?? [],
        report: () => this.report,
        here: () => this.#locator?.place,
        rows: () => this.#rest,
        want: (further) => this.#want({ further }),
        announce: (text) => this.announce(text),
        showOnMap: (id) => this.#showOnMap(id),
      });
    },
  );
  #further: FurtherPart | undefined;
  readonly #map = new MapLoader(
    this,
    () => import('./pane.js'),
    async ({ openMap }) => {
      this.#choice = await openMap(this, {
        localize: this.localize,
        scene: () => this.#scene(),
        items: () => this.#foundOnes().map(({ hotspot }) => hotspot),
        reach: (index) => this.#reach(index),
        announce: (text) => this.announce(text),
        viewed: (view) => this.#rest?.see(view),
      });
    },
  );
  #rest: FinderRows | undefined;
  #wanted = anything;
  #shown = CARDS;
  #choice: MapChoice | undefined;
  #mapOpen = false;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  protected override problem(): ConfigProblem | undefined {
    if (this.tiles === '' || isTileTemplate(this.tiles)) return undefined;
    return { attribute: 'tiles', value: this.tiles, allowed: ['https://…/{z}/{x}/{y}.png'] };
  }

  protected question(): TableQuestion<FirstRows> {
    return {
      key: 'hotspots',
      ask: firstRows,
    };
  }

  protected isEmpty({ page }: FirstRows): boolean {
    return page.rows.length === 0;
  }

  protected override countOf({ page }: FirstRows): number {
    return page.total ?? page.rows.length;
  }

  protected override cappedAt(): number | undefined {
    return this.#rest?.cappedAt;
  }

  protected renderBody(): unknown {
    const { hotspots, finding } = this.#found();
    if (hotspots === undefined || finding === undefined || hotspots.all.length === 0) return nothing;
    const { localize } = this;
    const cards = finding.found.slice(0, this.#shown);
    const left = finding.found.length - cards.length;
    // A list that scrolls has to be reached by the keyboard, also where none of its cards has a button.
    const hasStops = left > 0 || cards.some(({ hotspot }) => hotspot.place !== undefined);
    // Without a single place a map would be an empty sheet.
    const placed = hotspots.all.some(({ place }) => place !== undefined);
    const level = Math.min(6, this.headingLevel + (this.heading === '' ? 0 : 1));
    return html`${renderToolbar({ localize, wanted: this.#wanted, finding, want: (change) => this.#want(change) })}
      ${placed ? this.#renderLocator() : nothing}
      <div class="summary">
        <p class="count">${this.#countText(hotspots, finding)}</p>
        ${this.#narrowed ? html`<button type="button" class="link" @click=${() => this.#clear()}>${localize.say('clearAll')}</button>` : nothing}
        <button type="button" class="link" aria-expanded=${this.#further?.opened === true ? 'true' : 'false'} @click=${() => this.#open()}>${localize.say('moreFilters')}</button>
        ${
          placed
            ? html`<button type="button" class="button toggle" aria-expanded=${this.#mapOpen ? 'true' : 'false'} @click=${() => this.#toggleMap()}>
                ${localize.say(this.#mapOpen ? 'closeMap' : 'openMap')}
              </button>`
            : nothing
        }
      </div>
      ${this.#further?.renderFilters()} ${finding.similar === true ? this.#further?.renderSimilar(this.#wanted.text) : nothing}
      <div class=${placed ? 'halves' : nothing}>
        <div class="list" part="list" id="list" tabindex=${hasStops ? '-1' : '0'}>
          ${cards.length === 0 ? html`<p class="nothing">${localize.say('none')}</p>` : nothing}
          <ul class="cards" aria-label=${localize.say('list')}>
            ${repeat(
              cards,
              ({ hotspot }) => hotspot.id,
              (found) =>
                renderCard(found, {
                  localize,
                  level,
                  selected: this.#choice?.ids.includes(found.hotspot.id) === true,
                  show: (id) => void this.#showOnMap(id),
                  ways: this.#ways,
                  reach: this.#reachWays,
                }),
            )}
          </ul>
          ${left > 0 ? html`<button type="button" class="button more" @click=${() => this.#more()}>${localize.say('more', { n: this.#number(Math.min(CARDS, left)) })}</button>` : nothing}
        </div>
        ${placed ? this.#renderMapPane() : nothing}
      </div>
      ${this.#further?.renderNotes(hotspots.report, this.#rest?.failed === true)}`;
  }

  #renderLocator(): unknown {
    const { localize } = this;
    const locator = this.#locator;
    const known = locator?.known === true;
    const text =
      locator === undefined ? localize.say('locateWhy') : this.#locating.part?.locatorText(locator, localize);
    return html`<div class="locator">
      <button
        type="button"
        class="button"
        aria-describedby="locate-why"
        @click=${() => (known ? locator?.forget() : this.#locate())}
      >
        <svg class="crosshair" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2v4M12 18v4M2 12h4M18 12h4M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z"></path></svg>
        ${localize.say(known ? 'forgetPlace' : 'locate')}
      </button>
      <p id="locate-why">${text}</p>
    </div>`;
  }

  #renderMapPane(): unknown {
    return renderPaneBox({
      ready: this.#map.state === 'ready',
      waiting:
        this.#further?.renderWaiting(this.#map) ?? html`<p class="waiting late">${this.localize.say('loadingMap')}</p>`,
      skip: this.#choice?.renderSkip(),
      panel:
        this.#choice === undefined
          ? nothing
          : this.#map.part?.renderChosen(this.#choice, this.#foundOnes(), this.localize, this.#ways),
      open: this.#mapOpen,
    });
  }

  #foundOnes(): Found['found'] {
    return this.#found().finding?.found ?? [];
  }

  #found(): { readonly hotspots?: Hotspots; readonly finding?: Found } {
    const { value } = this.answer;
    if (value === undefined) return {};
    const hotspots = this.#state.hotspots(value.page, this.#rest?.all ?? noRows, this.columns);
    const finding = this.#state.finding(hotspots, this.#wanted, this.#locator?.place, this.#further?.nearly);
    return { hotspots, finding };
  }

  #scene(): MapScene | undefined {
    const { finding } = this.#found();
    if (finding === undefined) return undefined;
    return this.#map.part?.hotspotScene(finding, {
      localize: this.localize,
      wanted: this.#wanted,
      here: this.#locator?.place,
      rows: `${this.lent?.key} ${this.where} ${this.search}`,
      selected: this.#choice?.only,
      tiles: this.tiles,
      attribution: this.tilesAttribution,
    });
  }

  get #narrowed(): boolean {
    const { text, kecamatan, status, further } = this.#wanted;
    return text !== '' || kecamatan !== '' || status !== '' || further !== undefined;
  }

  #number(n: number): string {
    return formatNumber(n, this.localize.locale);
  }

  #countText(hotspots: Hotspots, { found }: Found): string {
    const [n, total] = [this.#number(found.length), this.#number(hotspots.all.length)];
    if (this.#locator?.place !== undefined) return this.localize.say('nearestFirst', { n });
    return this.#narrowed ? this.localize.say('foundOf', { n, total }) : this.localize.say('found', { n });
  }

  #want(change: Partial<Wanted>): void {
    this.#wanted = { ...this.#wanted, ...change };
    this.#shown = CARDS;
    this.requestUpdate();
    // While somebody types, only the last count is said.
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      const { hotspots, finding } = this.#found();
      if (hotspots !== undefined && finding !== undefined) this.announce(this.#countText(hotspots, finding));
    }, ANNOUNCE_AFTER);
  }

  #clear(): void {
    this.#further?.clear();
    this.#want({ ...anything, further: undefined });
  }

  async #open(): Promise<void> {
    await this.#late.load();
    this.#further?.toggle();
  }

  readonly #ways = (hotspot: Hotspot): unknown => this.#further?.ways(hotspot);
  readonly #reachWays = (): void => void this.#late.load();

  protected override answered(): void {
    this.#reachWays();
  }

  async #locate(): Promise<void> {
    await this.#locating.load();
    this.#locator?.ask();
  }

  #located(): void {
    this.#shown = CARDS;
    if (this.#locator?.state === 'found') this.#want({});
    else if (this.#locator !== undefined) {
      this.announce(this.#locating.part?.locatorText(this.#locator, this.localize) ?? '');
    }
  }

  #toggleMap(): void {
    this.#mapOpen = !this.#mapOpen;
    if (this.#mapOpen) void this.#map.load();
    this.requestUpdate();
  }

  async #more(): Promise<void> {
    const before = this.#shown;
    this.#shown += CARDS;
    this.requestUpdate();
    await this.updateComplete;
    const card = this.renderRoot.querySelectorAll('.card')[before];
    card?.querySelector<HTMLElement>('button, a')?.focus();
  }

  async #showOnMap(id: string): Promise<void> {
    this.#mapOpen = true;
    await this.#map.load();
    this.#choice?.showOnMap(id);
  }

  // Lengthens the list until the card at this place is in it.
  #reach(index: number): void {
    if (index >= this.#shown) this.#shown = Math.ceil((index + 1) / CARDS) * CARDS;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-hotspot-map': SatuHotspotMap;
  }
}
