import type { SurfaceWord } from './map-engine.js';

const SHOWN = 1_600;

/** A word that is shown for a moment, e.g. how the map wants to be moved. */
export class Hint {
  readonly #changed: () => void;
  #word: SurfaceWord | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get word(): SurfaceWord | undefined {
    return this.#word;
  }

  show(word: SurfaceWord): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(undefined), SHOWN);
    if (this.#word !== word) this.#set(word);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #set(word: SurfaceWord | undefined): void {
    this.#word = word;
    this.#changed();
  }
}
