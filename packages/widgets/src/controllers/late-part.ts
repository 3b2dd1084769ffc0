import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is loaded after its first drawing, or when a reader reaches for it. */
export class LatePart<M> {
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<M>;
  readonly #arrive: (part: M) => unknown;
  #part: M | undefined;
  #coming: Promise<M | undefined> | undefined;
  #lost = false;

  /** `arrive` prepares the host for the part, e.g. teaches it the words that the part says. */
  constructor(host: ReactiveControllerHost, load: () => Promise<M>, arrive: (part: M) => unknown = () => undefined) {
    this.#host = host;
    this.#import = load;
    this.#arrive = arrive;
  }

  /** The part, once it is there. */
  get part(): M | undefined {
    return this.#part;
  }

  /** Whether the part could not be loaded when that was last tried. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Loads the part, unless it is there or on its way; undefined where it cannot be reached. The next call tries again. */
  load(): Promise<M | undefined> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<M | undefined> {
    try {
      const part = await this.#import();
      await this.#arrive(part);
      this.#part = part;
      this.#lost = false;
    } catch {
      this.#coming = undefined;
      // Told once: a host that tries again at each of its updates must come to rest.
      if (this.#lost) return undefined;
      this.#lost = true;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
