import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the width of a box inside the host, and the size that its drawing's font should have. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #box: () => Element | null;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #width = 0;
  #font = 13;

  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  /** Whole pixels; 0 before the box has been measured. */
  get width(): number {
    return this.#width;
  }

  /** Pixels. */
  get font(): number {
    return this.#font;
  }

  hostUpdated(): void {
    const box = this.#box();
    if (box === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = box;
    if (box === null) return;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = null;
  }

  #measure(): void {
    if (this.#watched === null) return;
    const width = Math.floor(this.#watched.clientWidth);
    const font = Math.max(12, (Number.parseFloat(getComputedStyle(this.#watched).fontSize) || 16) * 0.8125);
    // A hidden chart keeps its drawing.
    if (width === 0 || (width === this.#width && font === this.#font)) return;
    this.#width = width;
    this.#font = font;
    this.#host.requestUpdate();
  }
}
