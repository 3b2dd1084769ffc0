import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether a box inside the host is wider inside than outside, so that only then it becomes a stop for the keyboard. */
export class OverflowController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #box: () => Element | null;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #overflows = false;

  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  get overflows(): boolean {
    return this.#overflows;
  }

  hostUpdated(): void {
    const box = this.#box();
    if (box === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = box;
    if (box === null) return;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
    for (const child of box.children) this.#observer.observe(child);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = null;
  }

  #measure(): void {
    const box = this.#watched;
    const overflows = box !== null && box.scrollWidth > box.clientWidth + 1;
    if (overflows === this.#overflows) return;
    this.#overflows = overflows;
    this.#host.requestUpdate();
  }
}
