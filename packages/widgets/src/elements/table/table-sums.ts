import type { BaseTable, Row, Value } from '@satudata/client';
import { html, nothing } from 'lit';
import { formatNumber } from '../../format/number.js';
import type { Column } from '../../shape/table/columns.js';
import type { Group } from '../../shape/table/group-places.js';
import { measured, measuresOf, totalOf } from '../../shape/table/totals.js';
import { renderRich } from './rich-cell.js';
import type { RichHost } from './rich-table.js';

/** Most groups whose totals are asked for. */
const MOST_GROUPS = 1_000;

const still = { open: false, toggle: () => undefined };

/** Totals of all rows and of groups; they follow the rows that they are about. */
export class TableSums {
  readonly #host: RichHost;
  #key = '';
  #whole: Row | 'failed' | undefined;
  #groups: ReadonlyMap<string, Row> | undefined;
  #listed: { readonly from: unknown; readonly down: boolean; readonly list: readonly Group[] } | undefined;
  #cappedAt: number | undefined;

  constructor(host: RichHost) {
    this.#host = host;
  }

  /**
   * The groups in the order of their values, or the other way round, those without one last; undefined until their number of rows is
   * known.
   */
  groups(down: boolean): readonly Group[] | undefined {
    const from = this.#groups;
    if (from === undefined) return undefined;
    if (this.#listed?.from !== from || this.#listed.down !== down) {
      const all = [...from].map(([name, row]) => ({ name, rows: Number(row['n']) }));
      const named = all.filter(({ name }) => name !== '');
      const list = [...(down ? named.reverse() : named), ...all.filter(({ name }) => name === '')];
      this.#listed = { from, down, list };
    }
    return this.#listed.list;
  }

  /** The summary of all rows, once it is there. */
  get whole(): Row | undefined {
    return typeof this.#whole === 'object' ? this.#whole : undefined;
  }

  /** Works out what the columns want of these rows. */
  async ask(
    table: BaseTable,
    columns: readonly Column[],
    group: string,
    signal: AbortSignal,
    fresh: boolean,
  ): Promise<void> {
    const measures = measuresOf(columns);
    const wantsWhole = Object.keys(measures).length > 1;
    if (!(wantsWhole || group !== '')) return;
    const key = JSON.stringify([table.key, measures, group]);
    if (key === this.#key && !fresh) return;
    if (key !== this.#key) [this.#whole, this.#groups] = [undefined, undefined];
    this.#key = key;
    try {
      const [whole, groups] = await Promise.all([
        wantsWhole ? table.summarize({ measures }, { signal, fresh }) : undefined,
        group === '' ? undefined : table.summarize({ by: [group], measures, limit: MOST_GROUPS }, { signal, fresh }),
      ]);
      if (this.#key !== key) return;
      this.#whole = whole?.rows[0];
      this.#cappedAt = whole?.cappedAt;
      this.#groups = groups && new Map(groups.rows.map((row) => [String(row[group] ?? ''), row]));
    } catch {
      if (this.#key !== key) return;
      // What was hung up is asked again by the next answer.
      this.#key = '';
      if (!signal.aborted) this.#whole ??= 'failed';
    }
    this.#host.element.requestUpdate();
  }

  /** The last line; nothing where no column wants a total. `lead` counts the cells before the columns'; a card has no line. */
  renderFoot(columns: readonly Column[], all: readonly Column[], lead: number, card = false): unknown {
    const cells = this.footCells(columns, all, lead, card);
    if (cells === undefined) return nothing;
    return html`<tfoot role=${card ? 'rowgroup' : nothing}><tr role=${card ? 'row' : nothing}>${cells}</tr></tfoot>`;
  }

  /** The cells of the last line; undefined where no column wants a total. */
  footCells(columns: readonly Column[], all: readonly Column[], lead: number, card = false): unknown[] | undefined {
    if (!columns.some(totalOf)) return undefined;
    const { localize } = this.#host;
    const [first] = columns;
    const named = !card && first !== undefined && totalOf(first) === undefined;
    const n = this.whole === undefined ? undefined : Number(this.whole['n']);
    const name = html`${localize.say('allTogether')}${
      n === undefined
        ? nothing
        : html`${' '}<span class="unit">${localize.say('rows', { n: formatNumber(n, localize.locale) })}</span>`
    }${
      this.#cappedAt === undefined
        ? nothing
        : html`${' '}<span class="unit">${localize.say('ofFirst', { n: formatNumber(this.#cappedAt, localize.locale) })}</span>`
    }`;
    if (card) {
      return [
        html`<th scope="row" role="rowheader">${name}</th>`,
        ...columns
          .filter(totalOf)
          .map(
            (column) =>
              html`<td role="cell" data-label=${column.unit === '' ? column.label : `${column.label} (${column.unit})`}><span>${this.#renderTotal(this.#whole, column, placeOf(column, all))}</span></td>`,
          ),
      ];
    }
    const cells = columns.map((column, index) => {
      if (index === 0 && named) return html`<th scope="row" colspan=${lead + 1}>${name}</th>`;
      return html`<td class=${column.numeric ? 'numeric' : ''}>${this.#renderTotal(this.#whole, column, placeOf(column, all))}</td>`;
    });
    return lead > 0 && !named ? [html`<th scope="row" class="tool" colspan=${lead}>${name}</th>`, ...cells] : cells;
  }

  /** The value of a group, by its text; undefined until the groups are known. */
  valueOf(name: string): Value | undefined {
    return this.#groups?.get(name)?.[this.#host.element.group];
  }

  /** What is said of a group: its number of rows and its totals. */
  renderGroup(name: string, columns: readonly Column[]): unknown {
    const { localize } = this.#host;
    const summary = this.#groups?.get(name);
    if (summary === undefined) return nothing;
    return html`<span class="counted">
      ${localize.say('rows', { n: formatNumber(Number(summary['n']), localize.locale) })}${columns.map(
        (column, index) =>
          totalOf(column) === undefined
            ? nothing
            : html`${' '}· ${column.label}: ${this.#renderTotal(summary, column, index)}${column.unit === '' || column.unit === '%' ? nothing : html`${' '}${column.unit}`}`,
      )}
    </span>`;
  }

  #renderTotal(summary: Row | 'failed' | undefined, column: Column, index: number): unknown {
    const total = totalOf(column);
    const { localize } = this.#host;
    if (total === undefined) return nothing;
    if (summary === 'failed') return html`<span class="unit">${localize.say('noTotal')}</span>`;
    if (summary === undefined) return html`<span class="unit">…</span>`;
    const value = measured(summary, 't', index);
    // An average has more digits than what it was made from; two of them tell enough.
    const plain =
      total === 'count' || total === 'distinct' || (total === 'avg' && /^(auto|number)$/.test(column.format));
    const known = value !== null && value !== undefined;
    const written =
      plain && known ? formatNumber(Number(value), localize.locale) : renderRich(value, column, localize, still);
    return html`<span class="total">${localize.say(`total-${total}`)}</span> ${written}`;
  }
}

function placeOf({ field }: Column, all: readonly Column[]): number {
  return all.findIndex((column) => column.field.name === field.name);
}
