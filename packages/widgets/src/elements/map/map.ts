import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ChildrenController } from '../../controllers/children-controller.js';
import { LatePart } from '../../controllers/late-part.js';
import { LentController } from '../../controllers/lent-controller.js';
import { MapLoader } from '../../controllers/map-loader.js';
import { MapRows } from '../../controllers/map-rows.js';
import { lentSubject, ownSubject, type Subject } from '../../controllers/subject.js';
import type { MapScene } from '../../engines/map/map-engine.js';
import { formatNumber } from '../../format/number.js';
import { element } from '../../foundation/element.js';
import type { Lent } from '../../foundation/lent.js';
import { remembered } from '../../foundation/remembered.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { MapItem } from '../../shape/map/map-item.js';
import type { RowItems } from '../../shape/map/row-items.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import type { MapChoice } from '../map-pane/map-choice.js';
import type { PaneWord } from '../map-pane/map-pane.words.js';
import { renderPaneBox } from '../map-pane/pane-box.js';
import { renderWaiting } from '../map-pane/waiting.js';
import {
  coordinatesOf,
  detailsOf,
  drawAnswer,
  fieldsOf,
  itemsOf,
  lookKey,
  type Pens,
  reportNotes,
} from './draw-answer.js';
import { kindStyles } from './kind.styles.js';
import type { SatuLayer } from './layer.js';
import './layer.js';
import type { LayeredMap } from './layers.js';
import { renderLegend } from './legend.js';
import { LookAttributes } from './look-attributes.js';
import { mapStyles } from './map.styles.js';
import { type MapWord, mapWords } from './map.words.js';
import { type MapPart, partOf } from './map-part.js';
import { mapProblem } from './map-problem.js';
import { type MapAnswer, mapQuestion } from './map-question.js';
import { renderMapTable } from './map-table.js';
import { MapText } from './map-text.js';
import { renderNotes } from './notes.js';
import { renderSwitch } from './switch.js';
import { renderTextures } from './textures.js';

const TABLE_ROWS = 100;
const MAP_SIZE = '±20 kB';

abstract class MapElement extends DataElement<MapAnswer> {}

/**
 * @summary Shows rows that have a place as points, circles or density, or areas coloured by a value, with the same data as a table.
 * @tag satu-map
 * @status experimental
 * @since 0.1
 *
 * @event {SatuSelectEvent} satu-select - The reader chose a point or an area; `item` holds `id`, `name`, `place` and `row`.
 * @csspart legend - What colours, shapes and sizes stand for.
 * @csspart switch - The buttons for map and table, where there is no room for both.
 * @csspart map - The map.
 * @csspart panel - What is known about the chosen thing, on the map.
 * @csspart table - The table.
 * @cssproperty [--satu-map-height=30em] - Height of map and table, side by side.
 * @cssproperty [--satu-q1] - Colour of the lowest class; `--satu-q2` to `--satu-q7` follow.
 * @cssproperty [--satu-c1] - Colour of the most frequent category; `--satu-c2` to `--satu-c6` and `--satu-c-other` follow.
 */
@element('satu-map')
export class SatuMap extends LookAttributes(MapElement) {
  static override styles = [...DataElement.styles, kindStyles, mapStyles];

  /** Address of raster tiles with `{z}`, `{x}`, `{y}` in any order. Default: none, and no request to anybody. */
  @property() tiles = '';

  /** Who made the tiles, as their licence asks to be named. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution = '';

  /** What is shown where there is no room for both: `map` or `table`. */
  @property({ reflect: true }) view: 'map' | 'table' = 'map';

  protected readonly localize: Localize<MapWord | PaneWord | Word> = new Localize<MapWord | Word>(this, mapWords);
  readonly #points = new LatePart(
    this,
    () => import('./points.js'),
    ({ pointWords }) => this.localize.add(pointWords),
  );
  readonly #areas = new LatePart(
    this,
    () => import('./areas.js'),
    ({ areaWords }) => this.localize.add(areaWords),
  );
  readonly #map = new MapLoader(
    this,
    () => import('./pane.js'),
    async ({ openMap }) => {
      this.#choice = await openMap(this, {
        localize: this.localize,
        scene: () => this.#scene(),
        items: () => this.#items(),
        told: (index) => toldOf(this.#items()[index]),
        reach: (index) => this.#reach(index),
        announce: (text) => this.announce(text),
        chosen: (id) => this.#narrow(id),
        viewed: (view) => {
          for (const { rows } of [{ rows: this.#read }, ...this.#children.all]) rows.see(view);
        },
      });
    },
  );
  readonly #read = new MapRows(
    this,
    () => ({ value: this.answer.value?.rows, at: this.answer.at }),
    () => coordinatesOf(this),
  );
  #choice: MapChoice | undefined;
  #shown = TABLE_ROWS;
  #most = 0;

  readonly #children = new ChildrenController<SatuLayer>(this, 'satu-layer');
  readonly #layers = new LatePart(this, async () => {
    const { MapLayers } = await import('./layers.js');
    return MapLayers.open(this.localize, () => this.requestUpdate());
  });
  readonly #lender = new LentController(this);
  #listed = 0;

  readonly #rows = remembered((answer: MapAnswer, rows: MapRows['all'], _look: string): RowItems | undefined =>
    itemsOf(answer, rows, this),
  );
  readonly #own = remembered(
    (
      answer: MapAnswer,
      items: RowItems | undefined,
      points: Pens['points'],
      areas: Pens['areas'],
      most: number,
      sign: string | undefined,
      label: string,
      _look: string,
    ): MapPart | undefined => {
      const text = new MapText(this.localize, fieldsOf(answer));
      const told = (next: number): void => this.#densest(next);
      const drawn = drawAnswer(answer, items, this, { points, areas }, text, { most, told, sign });
      if (drawn === undefined) return undefined;
      const { kind, filter } = this;
      return { label, kind, sign: sign ?? 'k0', drawn, filter, details: detailsOf(answer, items, this, drawn, text) };
    },
  );
  readonly #whole = remembered((lent: Lent, field: string): Lent => {
    const filters = lent.filters.filter((filter) => filter.field !== field);
    return { ...lent, filters, key: JSON.stringify([lent.about, filters]), open: () => lent.open(field) };
  });

  // What a reader chose on the map narrows the others, not the map.
  protected override get lent(): Lent | undefined {
    const lent = super.lent;
    return lent === undefined || this.filter === '' ? lent : this.#whole(lent, this.filter);
  }

  protected override problem(): ConfigProblem | undefined {
    return mapProblem(this);
  }

  protected question(): TableQuestion<MapAnswer> {
    return mapQuestion(this, () => (this.kind === 'areas' ? this.#areas : this.#points).load());
  }

  protected isEmpty({ rows, areas }: MapAnswer): boolean {
    return (rows?.page.rows ?? areas?.areas ?? []).length === 0;
  }

  protected override countOf({ rows, areas }: MapAnswer): number {
    return areas?.areas.length ?? rows?.page.total ?? rows?.page.rows.length ?? 0;
  }

  protected override cappedAt({ areas }: MapAnswer): number | undefined {
    return areas?.cappedAt ?? this.#read.cappedAt;
  }

  protected renderBody(answer: MapAnswer): unknown {
    const layered = this.#drawing();
    if (layered === undefined || this.isEmpty(answer)) return nothing;
    const { localize } = this;
    const { map, parts } = layered;
    const placed = map.items.some(({ place }) => place !== undefined);
    const failed = this.#read.failed
      ? [{ text: localize.say('restFailed', { n: this.#number(map.items.length) }) }]
      : [];
    const listed = parts[this.#listed] ?? parts[0];
    const items = listed?.drawn.items ?? [];
    return html`${parts.some(({ kind }) => kind === 'areas') ? renderTextures() : nothing}
      ${placed ? map.legends.map((legend) => renderLegend(legend, localize.say('legend'))) : nothing}
      ${renderNotes([...failed, ...reportNotes(this.#read.report, new MapText(localize, [])), ...map.notes], localize.say('which'))}
      ${placed ? renderSwitch(this.view, localize, (view) => this.#show(view)) : nothing}
      <div class="halves ${placed ? this.view : 'alone'}">
        ${
          placed
            ? renderPaneBox({
                ready: this.#map.state === 'ready',
                waiting: renderWaiting(this.#map, localize, MAP_SIZE),
                skip: this.#choice?.renderSkip(),
                panel: this.#renderPanel(layered),
                open: true,
              })
            : nothing
        }
        ${renderMapTable({
          localize,
          name: this.heading === '' ? localize.say('tableName') : this.heading,
          items,
          columns: listed?.drawn.columns ?? [],
          rows: this.#shown,
          chosen: this.#choice?.ids ?? [],
          layers: parts.map(({ label }) => label),
          listed: this.#listed,
          list: (index) => this.#list(index),
          show: (id) => void this.#showOnMap(id),
          more: () => this.#more(),
          moreText: localize.say('more', { n: this.#number(Math.min(TABLE_ROWS, items.length - this.#shown)) }),
        })}
      </div>`;
  }

  #renderPanel({ map, parts }: LayeredMap): unknown {
    const ids = this.#choice?.ids ?? [];
    if (ids.length === 0) return nothing;
    return this.#map.part?.renderItemPanel({
      localize: this.localize,
      chosen: ids.flatMap((id) => map.items.find((item) => item.id === id) ?? []),
      columns: partOf(parts, ids[0])?.details ?? [],
      close: () => void this.#choice?.close(),
      choose: (id) => void this.#choice?.choose([id], 'map'),
    });
  }

  #drawing(): LayeredMap | undefined {
    const { value, at } = this.answer;
    if (value === undefined || at === undefined) return undefined;
    const { all: children } = this.#children;
    const layered = children.length > 0;
    const look = lookKey(this);
    const label = this.heading === '' ? this.localize.say('tableName') : this.heading;
    const own = this.#own(
      value,
      this.#rows(value, this.#read.all, look),
      this.#points.part,
      this.#areas.part,
      this.#most,
      layered ? 'k0' : undefined,
      label,
      `${look} ${this.filter} ${this.localize.locale}`,
    );
    if (own === undefined) return undefined;
    if (layered) void this.#layers.load();
    const map = layered ? this.#layers.part?.on(own, children, this.#subject(), at) : undefined;
    return map ?? { map: own.drawn, parts: [own] };
  }

  // The rows of the map before its own conditions, for layers without rows of their own.
  #subject(): Subject | undefined {
    const lent = this.lent;
    return ownSubject(this.table, this) ?? (lent === undefined ? undefined : lentSubject(lent));
  }

  #items(): readonly MapItem[] {
    return this.#drawing()?.map.items ?? [];
  }

  #scene(): MapScene | undefined {
    const drawn = this.#drawing()?.map;
    if (drawn === undefined) return undefined;
    return {
      ...drawn.scene,
      extent: this.#read.extent,
      framing: JSON.stringify([this.kind, this.lent?.key, this.where, this.search, this.src, this.areas]),
      selected: this.#choice?.only,
      here: undefined,
      tiles: this.tiles,
      attribution: this.tilesAttribution,
    };
  }

  #number(n: number): string {
    return formatNumber(n, this.localize.locale);
  }

  #densest(most: number): void {
    if (most === this.#most) return;
    this.#most = most;
    this.requestUpdate();
  }

  #show(view: 'map' | 'table'): void {
    this.view = view;
  }

  #more(): void {
    this.#shown += TABLE_ROWS;
    this.requestUpdate();
  }

  async #showOnMap(id: string): Promise<void> {
    this.view = 'map';
    await this.#map.load();
    this.#choice?.showOnMap(id);
  }

  #list(index: number): void {
    this.#listed = index;
    this.#shown = TABLE_ROWS;
    this.requestUpdate();
  }

  // Turns to the table of what stands at this place among all layers, and lengthens it until that is in it.
  #reach(index: number): void {
    let before = 0;
    for (const [at, { drawn }] of (this.#drawing()?.parts ?? []).entries()) {
      const within = index - before;
      before += drawn.items.length;
      if (within < 0 || index >= before) continue;
      if (at !== this.#listed) this.#list(at);
      if (within >= this.#shown) this.#shown = Math.ceil((within + 1) / TABLE_ROWS) * TABLE_ROWS;
    }
  }

  #narrow(id: string | undefined): void {
    const parts = this.#drawing()?.parts ?? [];
    const part = partOf(parts, id);
    const lender = this.#lender.value;
    if (lender === undefined) return;
    const field = part?.filter ?? '';
    for (const { filter } of parts) if (filter !== '' && filter !== field) this.#clear(lender, filter);
    if (field === '') return;
    const value = part?.drawn.items.find((item) => item.id === id)?.row[field];
    lender.setFilter(field, value === undefined || value === null ? [] : [String(value)]);
  }

  #clear(lender: Lent, field: string): void {
    if (lender.filters.some((filter) => filter.field === field)) lender.setFilter(field, []);
  }
}

// Pages copy what they are told.
function toldOf(item: MapItem | undefined): MapItem | undefined {
  if (item === undefined) return undefined;
  const { id, name, place, row } = item;
  return { id, name, place, row };
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-map': SatuMap;
  }
}
