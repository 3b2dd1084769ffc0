import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LatePart } from './late-part.js';

/** Where the loading of a map stands. */
export type MapState = 'unasked' | 'loading' | 'ready' | 'failed';

/** Whether the reader's browser asks pages to save data. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Loads the code of a map when it is wanted, or when the host's `.map-pane` comes into view on a device that does not save data.
 */
export class MapLoader<P> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: LatePart<P>;
  #asked = false;
  #observer: IntersectionObserver | undefined;
  #pane: Element | undefined;

  /** `arrive` makes the map ready. */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<P>, arrive?: (part: P) => unknown) {
    this.#host = host;
    this.#part = new LatePart(host, load, arrive);
    host.addController(this);
  }

  get state(): MapState {
    if (this.#part.part !== undefined) return 'ready';
    return this.#asked ? 'loading' : this.#part.lost ? 'failed' : 'unasked';
  }

  /** What the map came with, once it is loaded. */
  get part(): P | undefined {
    return this.#part.part;
  }

  /** Loads the map, unless that has begun. Resolves when it is there or cannot be. */
  async load(): Promise<void> {
    if (this.part !== undefined) return;
    if (!this.#asked) {
      this.#asked = true;
      this.#host.requestUpdate();
    }
    await this.#part.load();
    this.#asked = false;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#watch(this.#host.shadowRoot?.querySelector('.map-pane') ?? undefined);
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  // A pane that is not displayed never comes into view, so a phone loads no map before it is asked to.
  #watch(pane: Element | undefined): void {
    if (pane === this.#pane || pane?.isConnected === false) return;
    this.#observer?.disconnect();
    this.#pane = pane;
    if (pane === undefined) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!savesData() && entries.some((entry) => entry.isIntersecting)) void this.load();
    });
    this.#observer.observe(pane);
  }
}
