import {
  type BaseTable,
  type DownloadFormat,
  type DownloadOptions,
  isSatuError,
  type TableInfo,
} from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import { safeUrl } from '../../foundation/safe-url.js';
import type { Localize } from '../../locale/localize.js';
import type { DownloadPanel } from './download-panel.js';
import { embedOf } from './embed-of.js';
import { placeBeside } from './place-beside.js';
import { saveFile } from './save-file.js';
import type { Shown } from './shown-rows.js';

/** A further file that an element can make, of what it shows rather than of its rows. */
export interface FileMaker {
  /** Key of its name in the menu. */
  readonly key: string;
  /** Extension of the file. */
  readonly format: string;
  make(info: TableInfo): Promise<AsyncIterable<Uint8Array>>;
}

/** What a menu needs of its element. */
export interface MenuHost {
  readonly element: Element & {
    requestUpdate(): void;
    reload(): Promise<void>;
    files?(): readonly FileMaker[];
    /** Rows on screen, for an element that shows rows. */
    shownRows?(): Shown | undefined;
    /** Prints what the element shows, for one that has more to print than is on screen. */
    print?(): Promise<void>;
  };
  readonly localize: Localize<string>;
  /** The table with everything that narrows it. */
  open(): Promise<BaseTable> | undefined;
  announce(text: string): void;
}

/** The menu at the foot of an element: download, copy the address or an embed code, read again, report a problem. */
export class Menu {
  readonly #host: MenuHost;
  #download: AbortController | undefined;
  #progress = '';
  #failed = '';
  #panel: DownloadPanel | undefined;

  constructor(host: MenuHost) {
    this.#host = host;
  }

  render(info: TableInfo): TemplateResult {
    const { localize } = this.#host;
    const say = (key: string): string => localize.say(key);
    const page = safeUrl(info.url);
    const report = safeUrl(info.url) === undefined ? undefined : (info.contact ?? page);
    const item = (key: string, act: () => unknown): TemplateResult =>
      html`<li><button type="button" @click=${act}>${say(key)}</button></li>`;
    return html`<div class="menu">
      <button
        class="menu-button"
        part="menu"
        type="button"
        popovertarget="menu"
        aria-label=${localize.say('menu', { title: this.#title(info) }).replace(/:\s*$/, '')}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 10h.01M12 10h.01M19 10h.01" /></svg>
      </button>
      <ul id="menu" popover="auto" @toggle=${this.#place}>
        ${(this.#host.element.files?.() ?? []).map((file) => item(file.key, () => this.#make(file, info)))}
        ${item('downloadCsv', () => this.#save('csv'))} ${item('downloadMore', () => this.#choose())}
        ${this.#host.element.print === undefined ? nothing : item('print', () => this.#print())}
        ${item('copyLink', () => this.#copy(location.href, 'linkCopied'))}
        ${page === undefined ? nothing : item('copyEmbed', () => this.#copy(embedOf(this.#host.element, page), 'embedCopied'))}
        ${item('reload', () => this.#reload())}
        ${
          report === undefined
            ? nothing
            : html`<li>
                <a href=${report} target=${report.startsWith('mailto:') ? nothing : '_blank'} rel="noopener noreferrer"
                  >${say('report')}${
                    report.startsWith('mailto:')
                      ? nothing
                      : html`<span class="visually-hidden"> ${say('newTab')}</span>`
                  }</a
                >
              </li>`
        }
      </ul>
      ${this.#panel?.render(info)} ${this.#renderDownload()}
      ${
        this.#failed === ''
          ? nothing
          : html`<p class="by-hand">
              <label>${say('copyByHand')}<textarea readonly rows="3" .value=${this.#failed} @focus=${select}></textarea></label>
            </p>`
      }
    </div>`;
  }

  #renderDownload(): unknown {
    const { localize } = this.#host;
    if (this.#progress === '') return nothing;
    return html`<p class="download">
      ${this.#progress}
      ${
        this.#download === undefined
          ? nothing
          : html`<button class="button" type="button" @click=${() => this.#download?.abort()}>${localize.say('cancel')}</button>`
      }
    </p>`;
  }

  // The list lies above everything on the page; it opens where its button is, inside the window.
  readonly #place = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    const list = event.currentTarget as HTMLElement;
    const button = list.previousElementSibling;
    if (button === null) return;
    placeBeside(list, button);
    list.querySelector<HTMLElement>('button')?.focus();
  };

  #close(): void {
    this.#host.element.shadowRoot?.querySelector<HTMLElement>('#menu')?.hidePopover();
  }

  #show(progress: string): void {
    this.#progress = progress;
    this.#host.element.requestUpdate();
  }

  #tell(key: string): void {
    this.#host.announce(this.#host.localize.say(key));
  }

  #reload(): void {
    this.#close();
    void this.#host.element.reload();
  }

  async #copy(text: string, done: string): Promise<void> {
    this.#close();
    try {
      await navigator.clipboard.writeText(text);
      this.#failed = '';
      this.#show(this.#host.localize.say(done));
      this.#tell(done);
    } catch {
      // Pages without https, and readers who refuse, have no clipboard: the text is there to be taken by hand.
      this.#failed = text;
      this.#show('');
      await (this.#host.element as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
      this.#host.element.shadowRoot?.querySelector('textarea')?.focus();
    }
  }

  #print(): void {
    this.#close();
    void this.#host.element.print?.();
  }

  // Formats beside the likeliest are chosen in a panel of its own.
  async #choose(): Promise<void> {
    this.#close();
    const { element, localize } = this.#host;
    try {
      const { DownloadPanel, downloadWords } = await import('./downloading.js');
      await localize.add(downloadWords);
      this.#panel ??= new DownloadPanel({
        localize,
        shown: () => element.shownRows?.(),
        save: (format, options, table) => void this.#save(format, options, table),
        close: () => this.#leave(),
        requestUpdate: () => element.requestUpdate(),
      });
      element.requestUpdate();
      await (element as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
      element.shadowRoot?.querySelector<HTMLElement>('.download-panel select')?.focus();
    } catch {
      this.#show(localize.say('downloadFailed'));
    }
  }

  #leave(): void {
    this.#panel = undefined;
    this.#host.element.requestUpdate();
    this.#host.element.shadowRoot?.querySelector<HTMLElement>('.menu-button')?.focus();
  }

  async #save(format: DownloadFormat, options: DownloadOptions = {}, shown?: BaseTable): Promise<void> {
    this.#close();
    const { localize, open } = this.#host;
    const table = shown === undefined ? open.call(this.#host) : Promise.resolve(shown);
    if (table === undefined) return;
    this.#download?.abort();
    const download = new AbortController();
    this.#download = download;
    const n = (count: number): string => formatNumber(count, localize.locale);
    this.#show(localize.say('downloading', { p: '' }));
    this.#tell('downloadStarted');
    try {
      const opened = await table;
      const stream = await opened.download(format, {
        ...options,
        signal: download.signal,
        onProgress: ({ loaded, total }) => {
          const p = total === undefined ? n(loaded) : localize.say('progress', { n: n(loaded), total: n(total) });
          if (this.#download === download) this.#show(localize.say('downloading', { p }));
        },
      });
      await saveFile(stream, (await opened.info()).title, format);
      this.#end(download, 'downloaded');
    } catch (error) {
      const failed = isSatuError(error, 'unsupported') && format === 'geojson' ? 'noPlaces' : 'downloadFailed';
      this.#end(download, download.signal.aborted ? 'downloadCancelled' : failed);
    }
  }

  async #make({ format, make }: FileMaker, info: TableInfo): Promise<void> {
    this.#close();
    this.#download?.abort();
    const download = new AbortController();
    this.#download = download;
    try {
      await saveFile(await make(info), this.#title(info), format);
      this.#end(download, 'downloaded');
    } catch {
      this.#end(download, 'downloadFailed');
    }
  }

  // What the page's author calls it comes before what the portal does.
  #title({ title }: TableInfo): string {
    const { heading = '' } = this.#host.element as { readonly heading?: string };
    return heading === '' ? title : heading;
  }

  #end(download: AbortController, key: string): void {
    if (this.#download !== download) return;
    this.#download = undefined;
    this.#show(this.#host.localize.say(key));
    this.#tell(key);
  }
}

const select = (event: Event): void => (event.currentTarget as HTMLTextAreaElement).select();
