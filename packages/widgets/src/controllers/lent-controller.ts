import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { closestAcross } from '../foundation/closest.js';
import { type Lent, lentContext } from '../foundation/lent.js';

/** What the `satu-data` around an element lends. Parts load one by one, so a borrower that is there first asks again. */
export class LentController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #consumer: ContextConsumer<typeof lentContext, ReactiveElement>;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: lentContext, subscribe: true });
    host.addController(this);
  }

  /** Undefined outside of `satu-data`, and before it has something to lend. */
  get value(): Lent | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    const host = this.#host;
    if (closestAcross(host, 'satu-data:not(:defined)') === undefined) return;
    void customElements.whenDefined('satu-data').then(() => {
      if (host.isConnected) this.#consumer.hostConnected();
    });
  }
}
