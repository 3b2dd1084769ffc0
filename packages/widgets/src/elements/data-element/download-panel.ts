import type { BaseTable, DownloadFormat, DownloadOptions, TableInfo } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import type { Localize } from '../../locale/localize.js';
import { estimateBytes, type Shown, shownTable } from './shown-rows.js';

const formats = ['csv', 'csv-semicolon', 'xlsx', 'json', 'ndjson', 'geojson'] as const;
type Choice = (typeof formats)[number];

/** What a panel needs of its menu. */
export interface DownloadPanelHost {
  readonly localize: Localize<string>;
  /** Rows on screen; undefined for an element that shows none. */
  shown(): Shown | undefined;
  save(format: DownloadFormat, options: DownloadOptions, table?: BaseTable): void;
  close(): void;
  requestUpdate(): void;
}

/** The panel in which a reader chooses the format of a file, and which rows it holds. */
export class DownloadPanel {
  readonly #host: DownloadPanelHost;
  #choice: Choice = 'csv';
  #scope: 'all' | 'shown' = 'all';

  constructor(host: DownloadPanelHost) {
    this.#host = host;
  }

  render(info: TableInfo): TemplateResult {
    const { localize } = this.#host;
    const shown = this.#host.shown();
    return html`<form class="download-panel" aria-label=${localize.say('downloadMore')} @submit=${(event: Event) => this.#submit(event, info)}>
      <label
        >${localize.say('file-format')}
        <select class="field" @change=${this.#choose}>
          ${formats.map((format) => html`<option value=${format} ?selected=${format === this.#choice}>${localize.say(`format-${format}`)}</option>`)}
        </select>
      </label>
      ${
        shown === undefined
          ? nothing
          : html`<fieldset>
              <legend>${localize.say('which')}</legend>
              ${this.#renderScope('all', shown.total)} ${this.#renderScope('shown', shown.rows.length)}
            </fieldset>`
      }
      ${shown === undefined ? nothing : html`<p class="size-hint">${this.#size(shown)}</p>`}
      <div class="next">
        <button class="button" type="submit">${localize.say('startDownload')}</button>
        <button class="button" type="button" @click=${() => this.#host.close()}>${localize.say('closePanel')}</button>
      </div>
    </form>`;
  }

  #renderScope(scope: 'all' | 'shown', count: number | undefined): TemplateResult {
    const { localize } = this.#host;
    const n = count === undefined ? '' : ` (${formatNumber(count, localize.locale)})`;
    return html`<label
      ><input
        type="radio"
        name="scope"
        value=${scope}
        .checked=${this.#scope === scope}
        @change=${() => {
          this.#scope = scope;
          this.#host.requestUpdate();
        }}
      />
      ${localize.say(`rows-${scope}`)}${n}</label
    >`;
  }

  #size(shown: Shown): string {
    const { localize } = this.#host;
    const count = this.#scope === 'shown' ? shown.rows.length : shown.total;
    const bytes = count === undefined ? undefined : estimateBytes(shown, count, this.#choice);
    if (bytes === undefined) return localize.say('sizeUnknown');
    const [size, unit] = bytes < 1_000 ? [bytes, 'B'] : bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
    return localize.say('sizeAbout', {
      size: formatNumber(size, localize.locale, { digits: size < 10 ? 1 : 0, unit }),
    });
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.#choice = formats.find((format) => format === value) ?? 'csv';
    this.#host.requestUpdate();
  };

  #submit(event: Event, info: TableInfo): void {
    event.preventDefault();
    const shown = this.#host.shown();
    const table = this.#scope === 'shown' && shown !== undefined ? shownTable(shown, info) : undefined;
    if (this.#choice === 'csv-semicolon') this.#host.save('csv', { delimiter: ';' }, table);
    else this.#host.save(this.#choice, {}, table);
  }
}
