import { html, nothing, type TemplateResult } from 'lit';
import { sortText } from '../../shape/table/next-sort.js';
import { type Sorting, sortingsOf } from '../../shape/table/sorting.js';
import { focusOn } from './focus-on.js';
import type { ToolsHost } from './table-tools.js';

/** Most fields that a reader can sort by at a time. */
const MOST = 5;

/** Draws the panel in which a reader orders rows by several fields, the first counting most. */
export function renderSortPanel(host: ToolsHost, close: TemplateResult): TemplateResult {
  const { localize, columns, element } = host;
  const sortings = sortingsOf(element.sort);
  const names = new Set(sortings.map(({ field }) => field));
  const free = columns().filter(({ field }) => !names.has(field.name));
  const put = (next: readonly Sorting[]): void => host.order(sortText(next));
  const change = (index: number, sorting: Sorting | undefined): void =>
    put(sortings.flatMap((known, at) => (at === index ? (sorting ?? []) : known)));
  const labels = new Map(columns().map(({ field, label }) => [field.name, label]));
  return html`<fieldset class="tool-panel">
    <legend>${localize.say('sortLegend')}</legend>
    <ol class="arrange order">
      ${sortings.map(({ field, down }, index) => {
        const column = labels.get(field) ?? field;
        return html`<li>
          <span>${index + 1}. ${column}</span>
          <span class="icons">
            <select
              class="field"
              aria-label=${localize.say('direction', { column })}
              @change=${(event: Event) =>
                change(index, { field, down: (event.currentTarget as HTMLSelectElement).value === 'down' })}
            >
              <option value="up" ?selected=${!down}>${localize.say('up')}</option>
              <option value="down" ?selected=${down}>${localize.say('down')}</option>
            </select>
            <button
              class="button icon"
              type="button"
              aria-label=${localize.say('unsort', { column })}
              @click=${() => {
                change(index, undefined);
                void focusOn(element, '.tool-panel .field');
              }}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </span>
        </li>`;
      })}
    </ol>
    ${
      free.length === 0 || sortings.length >= MOST
        ? nothing
        : html`<label class="add"
            >${localize.say(sortings.length === 0 ? 'sortBy' : 'thenBy')}
            <select class="field" .value=${''} @change=${(event: Event) => {
              const select = event.currentTarget as HTMLSelectElement;
              put([...sortings, { field: select.value, down: false }]);
              select.value = '';
            }}>
              <option value="">${localize.say('chooseColumn')}</option>
              ${free.map(({ field, label }) => html`<option value=${field.name}>${label}</option>`)}
            </select>
          </label>`
    }
    <p class="hint">${localize.say('shiftHint')}</p>
    <div class="acts">${close}</div>
  </fieldset>`;
}
