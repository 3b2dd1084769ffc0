import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the page is being printed, early enough for the host to draw what only paper shows. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);

  #set(printing: boolean): void {
    this.#printing = printing;
    this.#host.requestUpdate();
  }
}
