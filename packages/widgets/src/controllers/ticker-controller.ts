import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browserWorld, type World } from '../foundation/world.js';

/** Options of a `TickerController`. */
export interface TickerOptions {
  /** Milliseconds between two ticks; undefined stands still. */
  readonly every: () => number | undefined;
  readonly onTick: () => void;
  readonly world?: World;
}

/** Ticks while somebody can see the page and the network is there; what fell due meanwhile is made up for on return. */
export class TickerController implements ReactiveController {
  readonly #options: TickerOptions;
  readonly #world: World;
  #every: number | undefined;
  #stopTimer: (() => void) | undefined;
  #stopReturn: (() => void) | undefined;
  #due = false;

  constructor(host: ReactiveControllerHost, options: TickerOptions) {
    this.#options = options;
    this.#world = options.world ?? browserWorld;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopReturn = this.#world.onReturn(() => {
      if (this.#due) this.#tick();
    });
    this.#start();
  }

  hostDisconnected(): void {
    this.#stopTimer?.();
    this.#stopReturn?.();
    this.#stopTimer = undefined;
    this.#stopReturn = undefined;
    this.#due = false;
  }

  hostUpdate(): void {
    if (this.#options.every() !== this.#every) this.#start();
  }

  #start(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    this.#every = this.#options.every();
    if (this.#every !== undefined) this.#stopTimer = this.#world.after(this.#every, () => this.#tick());
  }

  #tick(): void {
    this.#due = !(this.#world.visible() && this.#world.online());
    if (!this.#due) this.#options.onTick();
    this.#start();
  }
}
