import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when an element comes near the view, so that a long page does not ask for everything at once. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #eager: () => boolean;
  #observer: IntersectionObserver | undefined;
  #near = false;

  constructor(host: ReactiveControllerHost & Element, eager: () => boolean) {
    this.#host = host;
    this.#eager = eager;
    host.addController(this);
  }

  /** Whether the element has been near the view, wants no waiting, or the page is about to be printed. */
  get near(): boolean {
    return this.#near || this.#eager();
  }

  hostConnected(): void {
    if (this.#near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#arrive();
      },
      { rootMargin: '300px' },
    );
    this.#observer.observe(this.#host);
    window.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #arrive = (): void => {
    this.#near = true;
    this.#stop();
    this.#host.requestUpdate();
  };

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    window.removeEventListener('beforeprint', this.#arrive);
  }
}
