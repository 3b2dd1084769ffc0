import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapEngine, MapHost, MapScene } from '../../engines/map/map-engine.js';

/** Where the loading of a map stands. */
export type MapState = 'unasked' | 'loading' | 'ready' | 'failed';

/** Loads the map's code when it is wanted, and keeps one map in the box that the host draws for it. */
export class MapLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #mapHost: MapHost;
  readonly #scene: () => MapScene;
  #state: MapState = 'unasked';
  #engine: MapEngine | undefined;
  #make: ((box: HTMLElement, host: MapHost) => MapEngine) | undefined;
  #box: HTMLElement | undefined;
  #waiting: ((engine: MapEngine) => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, mapHost: MapHost, scene: () => MapScene) {
    this.#host = host;
    this.#mapHost = mapHost;
    this.#scene = scene;
    host.addController(this);
  }

  get state(): MapState {
    return this.#state;
  }

  /** Loads the map, unless that has begun. */
  load(): void {
    if (this.#state === 'loading' || this.#state === 'ready') return;
    this.#state = 'loading';
    this.#host.requestUpdate();
    import('../../engines/map/map-surface.js').then(
      ({ MapSurface }) => {
        this.#make = (box, host) => new MapSurface(box, host);
        this.#state = 'ready';
        this.#host.requestUpdate();
      },
      () => {
        this.#state = 'failed';
        this.#host.requestUpdate();
      },
    );
  }

  /** Does something with the map as soon as it is there. */
  use(act: (engine: MapEngine) => void): void {
    this.load();
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
    if (box === undefined || this.#make === undefined) return;
    this.#engine ??= this.#make(box, this.#mapHost);
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
