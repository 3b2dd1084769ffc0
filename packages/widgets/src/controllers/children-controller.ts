import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Wakes its host when the declaring children of one tag come, go or change. */
export class ChildrenController<E extends Element> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #tag: string;
  #observer: MutationObserver | undefined;
  /** Another number after each change of the children. */
  version = 0;

  constructor(host: ReactiveControllerHost & Element, tag: string) {
    this.#host = host;
    this.#tag = tag;
    host.addController(this);
  }

  /** The children, in document order. */
  get all(): readonly E[] {
    return [...this.#host.querySelectorAll<E>(`:scope > ${this.#tag}`)];
  }

  hostConnected(): void {
    this.version += 1;
    this.#observer = new MutationObserver(() => {
      this.version += 1;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributes: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
