import type { Row } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import { rowKey } from '../../shape/table/row-key.js';
import type { RichHost } from './rich-table.js';

/** Which rows a refresh changed: told once, marked until the next answer. */
export class Changes {
  readonly #host: RichHost;
  #before: ReadonlyMap<string, string> = new Map();
  #scope = '';
  #changed: ReadonlySet<string> = new Set();

  constructor(host: RichHost) {
    this.#host = host;
  }

  has(key: string): boolean {
    return this.#changed.has(key);
  }

  /** Compares an answer with the one before; only where the reader did not ask for other rows. */
  take(rows: readonly Row[], quiet: boolean): void {
    const { element, localize, announce } = this.#host;
    const scope = JSON.stringify([element.sort, element.where, element.search, element.pageSize, this.#host.page()]);
    const now = new Map(rows.map((row) => [rowKey(row), said(row)]));
    const comparable = quiet && scope === this.#scope && this.#before.size > 0;
    // A row that nothing names but its values cannot be told from a new one.
    const changed = comparable
      ? [...now].filter(([key, text]) => this.#before.get(key) !== text).map(([key]) => key)
      : [];
    this.#changed = new Set(changed);
    this.#before = now;
    this.#scope = scope;
    if (changed.length > 0) announce(localize.say('changed', { n: formatNumber(changed.length, localize.locale) }));
    if (comparable) element.requestUpdate();
  }

  render(): TemplateResult {
    const { localize } = this.#host;
    return html`${' '}<span class="new"><span aria-hidden="true">●</span> ${localize.say('changedRow')}</span>`;
  }
}

function said(row: Row): string {
  return Object.values(row)
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 500))
    .join('\u0000');
}
