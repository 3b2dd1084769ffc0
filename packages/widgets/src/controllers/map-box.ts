import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapEngine, MapHost, MapScene } from '../engines/map/map-engine.js';

/** What a map is made with. */
export interface MapBoxOptions {
  readonly engine: new (box: HTMLElement, host: MapHost) => MapEngine;
  readonly map: MapHost;
  /** What the map shows; undefined while there is nothing. */
  readonly scene: () => MapScene | undefined;
}

/** Keeps one map in the `.map-box` that the host draws for it. */
export class MapBox implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MapBoxOptions;
  #engine: MapEngine | undefined;
  #box: HTMLElement | undefined;
  #waiting: ((engine: MapEngine) => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapBoxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Does something with the map as soon as it is drawn. */
  use(act: (engine: MapEngine) => void): void {
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
    const scene = box === undefined ? undefined : this.#options.scene();
    if (box?.isConnected !== true || scene === undefined) return;
    this.#engine ??= new this.#options.engine(box, this.#options.map);
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

  hostDisconnected(): void {
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#box = undefined;
    this.#waiting = [];
  }
}
