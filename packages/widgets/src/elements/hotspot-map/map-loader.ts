import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import type { MapEngine, MapHost, MapScene } from '../../engines/map/map-engine.js';

/** Where the loading of a map stands. */
export type MapState = 'unasked' | 'loading' | 'ready' | 'failed';

/** The map with what lies on it. */
export type Pane = typeof import('./pane.js');

/** Loads the map's code when it is wanted, and keeps one map in the box that the host draws for it. */
export class MapLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #mapHost: MapHost;
  readonly #scene: () => MapScene;
  readonly #pane: LatePart<Pane>;
  #asked = false;
  #engine: MapEngine | undefined;
  #box: HTMLElement | undefined;
  #waiting: ((engine: MapEngine) => void)[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    mapHost: MapHost,
    scene: () => MapScene,
    arrive?: (pane: Pane) => unknown,
  ) {
    this.#host = host;
    this.#mapHost = mapHost;
    this.#scene = scene;
    this.#pane = new LatePart(host, () => import('./pane.js'), arrive);
    host.addController(this);
  }

  get state(): MapState {
    if (this.#pane.part !== undefined) return 'ready';
    return this.#asked ? 'loading' : this.#pane.lost ? 'failed' : 'unasked';
  }

  /** What lies on the map, once it is loaded. */
  get pane(): Pane | undefined {
    return this.#pane.part;
  }

  /** Loads the map, unless that has begun. Resolves when it is there or cannot be. */
  async load(): Promise<void> {
    if (this.#pane.part !== undefined) return;
    if (!this.#asked) {
      this.#asked = true;
      this.#host.requestUpdate();
    }
    await this.#pane.load();
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
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('.map-box') ?? undefined;
    if (box !== this.#box) {
      this.#engine?.destroy();
      this.#engine = undefined;
      this.#box = box;
    }
    const { pane } = this;
    if (box === undefined || pane === undefined) return;
    this.#engine ??= new pane.MapSurface(box, this.#mapHost);
    this.#engine.update(this.#scene());
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

  hostDisconnected(): void {
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#box = undefined;
    this.#waiting = [];
  }
}
