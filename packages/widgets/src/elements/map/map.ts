import type { Table } from '@satudata/client';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type FirstRows, firstRows } from '../../controllers/first-rows.js';
import { LatePart } from '../../controllers/late-part.js';
import { MapLoader } from '../../controllers/map-loader.js';
import { RestRows } from '../../controllers/rest-rows.js';
import type { MapScene } from '../../engines/map/map-engine.js';
import { formatNumber } from '../../format/number.js';
import { element } from '../../foundation/element.js';
import { remembered } from '../../foundation/remembered.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { AreaAnswer } from '../../shape/map/area-answer.js';
import type { Classing } from '../../shape/map/classes.js';
import type { MapItem } from '../../shape/map/map-item.js';
import { rowItems } from '../../shape/map/row-items.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import type { MapChoice } from '../map-pane/map-choice.js';
import type { PaneWord } from '../map-pane/map-pane.words.js';
import { renderPaneBox } from '../map-pane/pane-box.js';
import { renderWaiting } from '../map-pane/waiting.js';
import { areaQuestion, measureOrCount } from './area-question.js';
import { detailColumns } from './details.js';
import type { DrawnMap, MapColumn } from './drawn-map.js';
import { kindStyles } from './kind.styles.js';
import { renderLegend } from './legend.js';
import { mapStyles } from './map.styles.js';
import { type MapWord, mapWords } from './map.words.js';
import { breaksOf, mapProblem } from './map-problem.js';
import { renderMapTable } from './map-table.js';
import { MapText } from './map-text.js';
import { renderNotes } from './notes.js';
import { renderTextures } from './textures.js';

/** Rows with places, or areas with values. */
export type MapAnswer =
  | { readonly rows: FirstRows; readonly areas?: never }
  | { readonly areas: AreaAnswer; readonly rows?: never };

/** Most rows that a map reads. */
export const MOST_ROWS = 50_000;
const TABLE_ROWS = 100;
const MAP_SIZE = '±20 kB';

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
export class SatuMap extends DataElement<MapAnswer> {
  static override styles = [...DataElement.styles, kindStyles, mapStyles];

  /** `points` marks rows where they are, `heat` shows how dense they lie, `areas` colours areas by a value or a category. */
  @property() kind = 'points';

  /** Column of the latitude. Default: found by its usual names. */
  @property() latitude = '';

  /** Column of the longitude. Default: found by its usual names. */
  @property() longitude = '';

  /** Column that holds the whole place, e.g. a GeoJSON point or `-5.1, 105.3`. Default: found by its usual names. */
  @property() point = '';

  /** Column of the name; of areas, that of the areas' own rows. Default: found by its usual names. */
  @property() name = '';

  /** Column whose values are told apart by colour and shape; the six most frequent have their own. */
  @property() category = '';

  /** Column of numbers that the size of a circle shows. */
  @property() size = '';

  /** What areas are coloured by: a measure such as `sum(jumlah)` or `count()`, or a field that holds one number per area. */
  @property() value = '';

  /** Unit of the `value`. Default: the field's own unit, from the data dictionary. */
  @property() unit: string | undefined;

  /** Link to the areas: a GeoJSON file or any table with a column of GeoJSON. Default: the rows' own shapes. */
  @property() areas = '';

  /** A table of areas made by script, instead of `areas`. */
  @property({ attribute: false }) areasTable: Table<object> | undefined;

  /** Which of the areas, e.g. `tingkat = "kelurahan"`. */
  @property({ attribute: 'areas-where' }) areasWhere = '';

  /** Column of the areas with the code or name that rows are matched by. Default: the one that fits. */
  @property({ attribute: 'area-key' }) areaKey = '';

  /** Column of the rows with the code or name of their area. Codes are compared as they are. Default: the one that fits. */
  @property() key = '';

  /** How values are put into classes: `quantile`, `equal`, `natural` or `given`, by `breaks`. */
  @property() classes: Classing = 'quantile';

  /** How many classes, 2 to 7. */
  @property({ type: Number, attribute: 'class-count' }) classCount = 5;

  /** Bounds between classes, ascending, divided by spaces, for `classes="given"`. */
  @property() breaks = '';

  /** Columns that the panel tells, divided by commas. Default: all but the place. */
  @property() details = '';

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
        reach: (index) => this.#reach(index),
        announce: (text) => this.announce(text),
      });
    },
  );
  readonly #rest = new RestRows(this, MOST_ROWS, () => {
    const { value, at } = this.answer;
    return { value: value?.rows, at };
  });
  #choice: MapChoice | undefined;
  #shown = TABLE_ROWS;
  #most = 0;

  readonly #rows = remembered(
    (first: FirstRows, rest: RestRows['rows'], latitude: string, longitude: string, point: string, name: string) => {
      const { page } = first;
      return rowItems(page.fields, rest.length === 0 ? page.rows : [...page.rows, ...rest], {
        latitude,
        longitude,
        point,
        name,
      });
    },
  );
  readonly #drawn = remembered(
    (
      answer: MapAnswer,
      part: unknown,
      items: ReturnType<typeof rowItems> | undefined,
      ..._plan: readonly unknown[]
    ): DrawnMap | undefined => {
      const fields = answer.rows?.page.fields ?? answer.areas?.fields ?? [];
      const text = new MapText(this.localize, fields);
      if (answer.areas !== undefined) {
        const { value, category, unit, classes, classCount: count } = this;
        return this.#areas.part?.drawAreas(
          answer.areas,
          { value: measureOrCount(value, category), category, unit, classes, count, breaks: breaksOf(this.breaks) },
          text,
        );
      }
      if (items === undefined || part === undefined) return undefined;
      const { category, size, kind } = this;
      return this.#points.part?.drawPoints(
        items,
        { kind: kind === 'heat' ? 'heat' : 'points', category, size },
        text,
        this.#most,
        (most) => this.#densest(most),
      );
    },
  );

  protected override problem(): ConfigProblem | undefined {
    return mapProblem(this);
  }

  protected question(): TableQuestion<MapAnswer> {
    if (this.kind !== 'areas') {
      return {
        key: 'points',
        ask: async (table, options) => {
          const [rows] = await Promise.all([firstRows(table, options), this.#points.load()]);
          return { rows };
        },
      };
    }
    return areaQuestion(this, () => this.#areas.load());
  }

  protected isEmpty({ rows, areas }: MapAnswer): boolean {
    return (rows?.page.rows ?? areas?.areas ?? []).length === 0;
  }

  protected override countOf({ rows, areas }: MapAnswer): number {
    return areas?.areas.length ?? rows?.page.total ?? rows?.page.rows.length ?? 0;
  }

  protected override cappedAt({ rows, areas }: MapAnswer): number | undefined {
    return areas?.cappedAt ?? ((rows?.page.total ?? 0) > MOST_ROWS ? MOST_ROWS : undefined);
  }

  protected renderBody(answer: MapAnswer): unknown {
    const drawn = this.#drawing();
    if (drawn === undefined || this.isEmpty(answer)) return nothing;
    const { localize } = this;
    const placed = drawn.items.some(({ place }) => place !== undefined);
    const failed = this.#rest.failed
      ? [{ text: localize.say('restFailed', { n: this.#number(drawn.items.length) }) }]
      : [];
    return html`${this.kind === 'areas' ? renderTextures() : nothing}
      ${placed ? drawn.legends.map((legend) => renderLegend(legend, localize.say('legend'))) : nothing}
      ${renderNotes([...failed, ...drawn.notes], localize.say('which'))}
      ${placed ? this.#renderSwitch() : nothing}
      <div class="halves ${placed ? this.view : 'alone'}">
        ${
          placed
            ? renderPaneBox({
                ready: this.#map.state === 'ready',
                waiting: renderWaiting(this.#map, localize, MAP_SIZE),
                skip: this.#choice?.renderSkip(),
                panel: this.#renderPanel(drawn),
                open: true,
              })
            : nothing
        }
        ${renderMapTable({
          localize,
          name: this.heading === '' ? localize.say('tableName') : this.heading,
          items: drawn.items,
          columns: drawn.columns,
          rows: this.#shown,
          chosen: this.#choice?.ids ?? [],
          show: (id) => void this.#showOnMap(id),
          more: () => this.#more(),
          moreText: localize.say('more', { n: this.#number(Math.min(TABLE_ROWS, drawn.items.length - this.#shown)) }),
        })}
      </div>`;
  }

  #renderSwitch(): unknown {
    const button = (view: 'map' | 'table', word: 'asMap' | 'table'): unknown =>
      html`<button type="button" aria-pressed=${this.view === view ? 'true' : 'false'} @click=${() => this.#show(view)}>
        ${this.localize.say(word)}
      </button>`;
    return html`<div class="switch" part="switch" role="group" aria-label=${this.localize.say('view')}>
      ${button('map', 'asMap')}${button('table', 'table')}
    </div>`;
  }

  #renderPanel(drawn: DrawnMap): unknown {
    const ids = this.#choice?.ids ?? [];
    if (ids.length === 0) return nothing;
    return this.#map.part?.renderItemPanel({
      localize: this.localize,
      chosen: ids.flatMap((id) => drawn.items.find((item) => item.id === id) ?? []),
      columns: this.#details(drawn),
      close: () => void this.#choice?.close(),
      choose: (id) => void this.#choice?.choose([id], 'map'),
    });
  }

  #details(drawn: DrawnMap): readonly MapColumn[] {
    const { value } = this.answer;
    if (value?.rows === undefined && this.details === '') return drawn.columns;
    const fields = value?.rows?.page.fields ?? value?.areas?.fields ?? [];
    return detailColumns(
      new MapText(this.localize, fields),
      fields,
      value?.rows === undefined ? undefined : this.#placed(value.rows),
      this.details,
    );
  }

  #placed(first: FirstRows): ReturnType<typeof rowItems> {
    return this.#rows(first, this.#rest.rows, this.latitude, this.longitude, this.point, this.name);
  }

  #drawing(): DrawnMap | undefined {
    const { value } = this.answer;
    if (value === undefined) return undefined;
    const part = value.areas === undefined ? this.#points.part : this.#areas.part;
    const items = value.rows === undefined ? undefined : this.#placed(value.rows);
    const { kind, category, size, unit, classes, classCount, breaks } = this;
    const plan = [
      kind,
      category,
      size,
      unit,
      classes,
      classCount,
      breaks,
      this.value,
      this.localize.locale,
      this.#most,
    ];
    return this.#drawn(value, part, items, ...plan);
  }

  #items(): readonly MapItem[] {
    return this.#drawing()?.items ?? [];
  }

  #scene(): MapScene | undefined {
    const drawn = this.#drawing();
    if (drawn === undefined) return undefined;
    return {
      ...drawn.scene,
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

  // Lengthens the table until the row at this place is in it.
  #reach(index: number): void {
    if (index >= this.#shown) this.#shown = Math.ceil((index + 1) / TABLE_ROWS) * TABLE_ROWS;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-map': SatuMap;
  }
}
