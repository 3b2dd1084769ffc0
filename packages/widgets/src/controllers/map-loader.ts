import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapEngine, MapHost, MapScene } from '../engines/map/map-engine.js';
import { LatePart } from './late-part.js';

/** Where the loading of a map stands. */
export type MapState = 'unasked' | 'loading' | 'ready' | 'failed';

/** A part that brings a map. */
export interface MapPart {
  readonly MapSurface: new (box: HTMLElement, host: MapHost) => MapEngine;
}

/** What a map is loaded with. */
export interface MapLoaderOptions<P extends MapPart> {
  readonly map: MapHost;
  /** What the map shows; undefined while there is nothing. */
  readonly scene: () => MapScene | undefined;
  readonly load: () => Promise<P>;
  /** Prepares the host for the part, e.g. teaches it the words that the map says. */
  readonly arrive?: (part: P) => unknown;
}

/** Whether the reader's browser asks pages to save data. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Loads the map's code when it is wanted, or when the host's `.map-pane` comes into view on a device that does not save data, and
 * keeps one map in the `.map-box` that the host draws for it.
 */
export class MapLoader<P extends MapPart> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MapLoaderOptions<P>;
  readonly #part: LatePart<P>;
  #asked = false;
  #engine: MapEngine | undefined;
  #box: HTMLElement | undefined;
  #observer: IntersectionObserver | undefined;
  #pane: Element | undefined;
  #waiting: ((engine: MapEngine) => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapLoaderOptions<P>) {
    this.#host = host;
    this.#options = options;
    this.#part = new LatePart(host, options.load, options.arrive);
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
    if (this.#part.part !== undefined) return;
    if (!this.#asked) {
      this.#asked = true;
      this.#host.requestUpdate();
    }
    await this.#part.load();
    this.#asked = false;
    this.#host.requestUpdate();
  }

  /** Does something with the map as soon as it is there. */
  use(act: (engine: MapEngine) => void): void {
    void this.load();
    if (this.#engine === undefined) this.#waiting.push(act);
    else act(this.#engine);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#watch(this.#host.shadowRoot?.querySelector('.map-pane') ?? undefined);
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('.map-box') ?? undefined;
    if (box !== this.#box) {
      this.#engine?.destroy();
      this.#engine = undefined;
      this.#box = box;
    }
    const { part } = this;
    const scene = box === undefined || part === undefined ? undefined : this.#options.scene();
    if (box === undefined || part === undefined || scene === undefined) return;
    this.#engine ??= new part.MapSurface(box, this.#options.map);
    this.#engine.update(scene);
    const waiting = this.#waiting;
    this.#waiting = [];
    // A map that has just been made knows its size only after the next frame.
    if (waiting.length > 0) {
      const engine = this.#engine;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          for (const act of waiting) act(engine);
        }),
      );
    }
  }

  // A pane that is not displayed never comes into view, so a phone loads no map before it is asked to.
  #watch(pane: Element | undefined): void {
    if (pane === this.#pane) return;
    this.#observer?.disconnect();
    this.#pane = pane;
    if (pane === undefined) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!savesData() && entries.some((entry) => entry.isIntersecting)) void this.load();
    });
    this.#observer.observe(pane);
  }

  hostDisconnected(): void {
    this.#watch(undefined);
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#box = undefined;
    this.#waiting = [];
  }
}
