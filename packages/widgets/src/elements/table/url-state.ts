import type { ReactiveController } from 'lit';
import { stateIn, type TableState, withState } from '../../shape/table/url-text.js';
import type { RichHost } from './rich-table.js';

/** Keeps what a reader did to a table in the address of the page, so that it can be passed on, and left by the back button. */
export class UrlState implements ReactiveController {
  readonly #host: RichHost;
  #own: Pick<TableState, 'sort' | 'size'> = { sort: '', size: undefined };
  #page: number | undefined;
  #known = '';

  constructor(host: RichHost) {
    this.#host = host;
  }

  /** Takes what the address says, and follows the back button from now on. */
  async start(): Promise<void> {
    const { element, loadTools } = this.#host;
    if (element.urlSync === null) return;
    this.#own = { sort: element.sort, size: element.pageSize };
    await loadTools();
    const name = this.#name();
    // What a filter means depends on the types of the fields; without them the filter waits for the first answer.
    if (name !== undefined && stateIn(location.href, name).filters.size > 0) {
      const fields = await this.#host
        .open()
        ?.then((table) => table.fields())
        .catch(() => undefined);
      this.#host.tools()?.know(fields ?? []);
    }
    this.#take();
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#take);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#take);
  }

  /** The page that the address says, once. */
  takePage(): number | undefined {
    const page = this.#page;
    this.#page = undefined;
    return page;
  }

  /** Writes the state into the address, as a step of its own where the reader took one. */
  put(): void {
    this.#page = undefined;
    const name = this.#name();
    if (name === undefined) return;
    const { element, tools, page } = this.#host;
    const href = withState(location.href, name, {
      ...tools()?.narrowed,
      sort: element.sort === this.#own.sort ? '' : element.sort,
      size: element.pageSize === this.#own.size ? undefined : element.pageSize,
      page: page(),
    });
    if (href === location.href || href === this.#known) return;
    this.#known = href;
    try {
      history.pushState(history.state, '', href);
    } catch {
      // A frame without an address of its own keeps its state to itself.
    }
  }

  readonly #take = (): void => {
    const name = this.#name();
    if (name === undefined) return;
    const { element, tools } = this.#host;
    const state = stateIn(location.href, name);
    this.#known = location.href;
    const narrowing = tools();
    if (narrowing !== undefined) narrowing.narrowed = state;
    element.sort = state.sort === '' ? this.#own.sort : state.sort;
    element.pageSize = state.size ?? this.#own.size ?? element.pageSize;
    this.#page = state.page;
    this.#host.page(state.page);
    element.requestUpdate();
  };

  // Elements with one name would speak for each other: further ones count on.
  #name(): string | undefined {
    const { element } = this.#host;
    if (element.urlSync === null) return undefined;
    const wanted = /^[a-z\d-]{1,32}$/i.test(element.urlSync) ? element.urlSync : 't';
    const same = [...document.querySelectorAll(`${element.localName}[url-sync]`)].filter(
      (other) => (other.getAttribute('url-sync') || 't') === wanted,
    );
    const index = same.indexOf(element);
    return index > 0 ? `${wanted}${index + 1}` : wanted;
  }
}
