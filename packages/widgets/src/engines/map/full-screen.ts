/** Lets a box fill the screen, where the browser and the page's frame allow it. */
export class FullScreen {
  readonly #box: () => HTMLElement | null;
  readonly #stop = new AbortController();

  constructor(box: () => HTMLElement | null, changed: () => void) {
    this.#box = box;
    document.addEventListener('fullscreenchange', changed, { signal: this.#stop.signal });
  }

  get possible(): boolean {
    return document.fullscreenEnabled;
  }

  /** Whether the box fills the screen now. */
  get on(): boolean {
    return this.#box()?.matches(':fullscreen') === true;
  }

  /** A browser that refuses leaves things as they are. */
  async toggle(): Promise<void> {
    await (this.on ? document.exitFullscreen() : this.#box()?.requestFullscreen())?.catch(() => undefined);
  }

  stop(): void {
    this.#stop.abort();
  }
}
