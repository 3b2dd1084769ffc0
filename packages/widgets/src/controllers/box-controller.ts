import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the measures of a box inside the host, and updates the host when they change. */
export class BoxController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #box: () => Element | null;
  readonly #read: (box: Element, before: T) => T;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #value: T;

  /** `read` measures the box, and gives `before` itself where nothing has changed. */
  constructor(host: ReactiveControllerHost, box: () => Element | null, first: T, read: (box: Element, before: T) => T) {
    this.#host = host;
    this.#box = box;
    this.#value = first;
    this.#read = read;
    host.addController(this);
  }

  /** What was measured last. */
  get value(): T {
    return this.#value;
  }

  hostUpdated(): void {
    const box = this.#box();
    // What was still to be drawn is drawn after a host has left, too: then nothing is watched any more.
    if (box === this.#watched || box?.isConnected === false) return;
    this.#observer?.disconnect();
    this.#watched = box;
    if (box === null) return;
    this.#observer = new ResizeObserver(() => this.#measure(box));
    for (const part of [box, ...box.children]) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = null;
  }

  #measure(box: Element): void {
    const value = this.#read(box, this.#value);
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
