import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../shape/table/columns.js';
import { nextSort, sortText } from '../../shape/table/next-sort.js';
import { sortingsOf } from '../../shape/table/sorting.js';
import { placeBeside } from '../data-element/place-beside.js';
import type { ColumnsPanel } from './columns-panel.js';
import { focusOn } from './focus-on.js';
import type { ToolsHost } from './table-tools.js';

/** What the menu of a heading asks of the tools. */
export interface HeadingActs {
  readonly columns: ColumnsPanel;
  /** The tools that the page wants. */
  readonly wanted: () => ReadonlySet<string>;
  /** Opens the filter of a column. */
  readonly filter: (column: Column) => void;
}

/** The menu behind the button in a heading: what a reader can do with its column, by mouse, touch and keyboard alike. */
export class HeadingMenu {
  readonly #host: ToolsHost;
  readonly #acts: HeadingActs;
  #column: Column | undefined;
  #button: HTMLElement | undefined;

  constructor(host: ToolsHost, acts: HeadingActs) {
    this.#host = host;
    this.#acts = acts;
  }

  /** Draws the button in the heading of a column; nothing where the menu would be empty. */
  renderButton(column: Column): unknown {
    const { localize } = this.#host;
    if (!['sort', 'filter', 'columns'].some((tool) => this.#acts.wanted().has(tool))) return nothing;
    return html`<button
      class="head-menu"
      type="button"
      aria-haspopup="true"
      aria-label=${localize.say('headingMenu', { column: column.label })}
      @click=${(event: Event) => this.#open(column, event.currentTarget as HTMLElement)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5h.01M12 12h.01M12 19h.01" /></svg>
    </button>`;
  }

  /** Draws the list that the buttons open. */
  render(): TemplateResult {
    return html`<ul class="heading-list" popover="auto" @keydown=${this.#key}>
      ${this.#column === undefined ? nothing : this.#renderItems(this.#column)}
    </ul>`;
  }

  #renderItems(column: Column): unknown {
    const { localize, element, order } = this.#host;
    const wanted = this.#acts.wanted();
    const { columns } = this.#acts;
    const { name } = column.field;
    const item = (key: string, act: () => unknown, back = true): TemplateResult =>
      html`<li>
        <button type="button" @click=${() => this.#act(act, back)}>${localize.say(key, { column: column.label })}</button>
      </li>`;
    const sortings = sortingsOf(element.sort);
    const others = sortings.some(({ field }) => field !== name);
    const told = (word: string): void => this.#host.announce(localize.say(word, { column: column.label }));
    const frozen = columns.isFrozen(column);
    return [
      wanted.has('sort')
        ? [
            item('sortUp', () => order(sortText([{ field: name, down: false }]))),
            item('sortDown', () => order(sortText([{ field: name, down: true }]))),
            others ? item('sortFurther', () => order(nextSort(element.sort, name, column.numeric, true))) : nothing,
          ]
        : nothing,
      wanted.has('filter') ? item('filterColumn', () => this.#acts.filter(column), false) : nothing,
      wanted.has('columns')
        ? [
            columns.shown > 1
              ? item(
                  'hideColumn',
                  () => {
                    columns.hide(name);
                    told('columnHidden');
                    void focusOn(element, '#toggle-columns');
                  },
                  false,
                )
              : nothing,
            item(frozen ? 'unfreeze' : 'freeze', () => {
              columns.freeze(name);
              told(frozen ? 'columnFree' : 'columnFrozen');
            }),
            item('forward', () => columns.step(column, -1)),
            item('back', () => columns.step(column, 1)),
          ]
        : nothing,
    ];
  }

  #open(column: Column, button: HTMLElement): void {
    this.#column = column;
    this.#button = button;
    this.#host.element.requestUpdate();
    void this.#host.element.updateComplete.then(() => {
      const list = this.#list();
      if (list === null) return;
      list.style.removeProperty('--_y');
      list.showPopover();
      placeBeside(list, button);
      list.querySelector('button')?.focus();
    });
  }

  // What is drawn next may put the column elsewhere: the focus goes to its button wherever that is.
  #act(act: () => unknown, back: boolean): void {
    const name = this.#column?.field.name ?? '';
    this.#list()?.hidePopover();
    act();
    if (back) void focusOn(this.#host.element, `th[data-name="${CSS.escape(name)}"] .head-menu`);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') this.#button?.focus();
    if (step === 0) return;
    event.preventDefault();
    const items = [...(this.#list()?.querySelectorAll('button') ?? [])];
    const at = items.indexOf((event.target as Element).closest('button') as HTMLButtonElement);
    items[(at + step + items.length) % items.length]?.focus();
  };

  #list(): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>('.heading-list');
  }
}
