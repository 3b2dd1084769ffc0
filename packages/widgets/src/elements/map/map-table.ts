import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { MapItem } from '../../shape/map/map-item.js';
import type { MapColumn } from './drawn-map.js';
import type { MapWord } from './map.words.js';

/** What the table beside a map works with. */
export interface MapTable {
  readonly localize: Localize<MapWord | Word>;
  readonly name: string;
  readonly items: readonly MapItem[];
  readonly columns: readonly MapColumn[];
  /** Rows that are shown; the rest is asked for. */
  readonly rows: number;
  readonly chosen: readonly string[];
  /** Names of the layers of the map; their data are told one at a time. */
  readonly layers: readonly string[];
  /** Which of them is told. */
  readonly listed: number;
  readonly list: (index: number) => void;
  readonly show: (id: string) => void;
  readonly more: () => void;
  readonly moreText: string;
}

/** Draws everything on a map, and what has no place, as a table whose names lead to the map. */
export function renderMapTable({
  localize,
  name,
  items,
  columns,
  rows,
  chosen,
  layers,
  listed,
  list,
  show,
  more,
  moreText,
}: MapTable): TemplateResult {
  const shown = items.slice(0, rows);
  return html`<div class="list" role="region" aria-label=${name} tabindex=${shown.some(({ place }) => place !== undefined) ? '-1' : '0'}>
    ${layers.length > 1 ? renderLayers(layers, listed, list, localize) : nothing}
    <table part="table">
      <caption class="visually-hidden">${name}</caption>
      <thead>
        <tr>
          <th scope="col">${localize.say('name')}</th>
          ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          shown,
          ({ id }) => id,
          (item) => html`<tr data-id=${item.id} aria-current=${chosen.includes(item.id) ? 'true' : nothing}>
            <th scope="row">
              ${
                item.place === undefined
                  ? html`${item.name} <span class="unplaced">${localize.say('noPlace')}</span>`
                  : html`<button
                      type="button"
                      class="link"
                      aria-label=${localize.say('showOnMap', { name: item.name })}
                      @click=${() => show(item.id)}
                    >
                      ${item.name}
                    </button>`
              }
            </th>
            ${columns.map((column) => renderCell(column, item, localize))}
          </tr>`,
        )}
      </tbody>
    </table>
    ${rows < items.length ? html`<button type="button" class="button more" @click=${more}>${moreText}</button>` : nothing}
  </div>`;
}

function renderLayers(
  layers: readonly string[],
  listed: number,
  list: (index: number) => void,
  localize: Localize<string>,
): TemplateResult {
  return html`<div class="control">
    <label for="layers">${localize.say('layers')}</label>
    <select
      class="field"
      id="layers"
      .value=${String(listed)}
      @change=${(event: Event) => list(Number((event.target as HTMLSelectElement).value))}
    >
      ${layers.map((label, index) => html`<option value=${index} ?selected=${index === listed}>${label}</option>`)}
    </select>
  </div>`;
}

function renderCell({ numeric, text }: MapColumn, item: MapItem, localize: Localize<MapWord | Word>): TemplateResult {
  const said = text(item);
  return said === ''
    ? html`<td class=${numeric ? 'numeric' : ''}>
        <span aria-hidden="true">–</span><span class="visually-hidden">${localize.say('noValue')}</span>
      </td>`
    : html`<td class=${numeric ? 'numeric' : ''}>${said}</td>`;
}
