import { groundOfPage, type MapGround } from './map-ground.js';
import { unflatten } from './mercator.js';
import type { View } from './view.js';

/** The page's own ground below a map: made when it is first shown, and given up when it fails, until the reader asks again. */
export class Ground {
  readonly #changed: () => void;
  #ground: MapGround | undefined;
  #box: HTMLElement | undefined;
  #failed = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether the page has one that has not failed. */
  get lies(): boolean {
    return !this.#failed && groundOfPage() !== undefined;
  }

  get state(): 'fine' | 'failed' {
    return this.#failed ? 'failed' : 'fine';
  }

  get attribution(): string {
    return this.#ground?.attribution ?? '';
  }

  /** Shows a view in its box; without a box it is taken away. */
  show(box: HTMLElement | null, { center, zoom, width, height }: View): void {
    if (box === null || box !== this.#box) this.#take();
    const make = groundOfPage();
    if (box === null || make === undefined || this.#failed) return;
    this.#box = box;
    try {
      this.#ground ??= make(box, { failed: () => this.#fail(), changed: this.#changed });
      this.#ground.show({ ...unflatten(center), zoom, width, height });
    } catch {
      this.#fail();
    }
  }

  /** Tries once more. */
  retry(): void {
    this.#failed = false;
    this.#changed();
  }

  stop(): void {
    this.#take();
  }

  #fail(): void {
    if (this.#failed) return;
    this.#failed = true;
    // What fails while it is being shown is not taken away under its own hands.
    queueMicrotask(() => {
      this.#take();
      this.#changed();
    });
  }

  #take(): void {
    const ground = this.#ground;
    this.#ground = undefined;
    this.#box = undefined;
    try {
      ground?.destroy();
    } catch {
      // It is gone from the map all the same.
    }
  }
}
