import type { World } from '../../../packages/widgets/src/foundation/world.js';

/** A world whose clock stands still until a test moves it. */
export class HeldWorld implements World {
  /** Whether somebody can see the page. */
  seen = true;
  /** Whether the device has a network. */
  connected = true;
  #now = 1_000_000;
  #timers: { readonly at: number; readonly callback: () => void }[] = [];
  #returns: (() => void)[] = [];

  /** Milliseconds to each callback that is waited for, soonest first. */
  get waiting(): number[] {
    return this.#timers.map(({ at }) => at - this.#now).sort((one, other) => one - other);
  }

  /** How many wait for the reader's return. */
  get listeners(): number {
    return this.#returns.length;
  }

  /** Lets time pass, and everything that falls due in it happen in order. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = next.at;
      next.callback();
      await settled();
    }
    this.#now = until;
    await settled();
  }

  /** The page is seen again, or the network is back. */
  async comeBack(): Promise<void> {
    this.seen = true;
    this.connected = true;
    for (const callback of this.#returns) callback();
    await settled();
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  visible(): boolean {
    return this.seen;
  }

  online(): boolean {
    return this.connected;
  }

  onReturn(callback: () => void): () => void {
    this.#returns.push(callback);
    return () => {
      this.#returns = this.#returns.filter((other) => other !== callback);
    };
  }
}

/** Resolves when every promise that was already answered has been heard. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
