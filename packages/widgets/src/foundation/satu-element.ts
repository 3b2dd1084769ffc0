import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.styles.js';
import type { State } from './state.js';
import { tokens } from './tokens.styles.js';

/** What every element of the kit is: tokens, a theme and one state at a time. */
export abstract class SatuElement extends LitElement {
  static override styles = [tokens, base];

  /** Colours: `light`, `dark`, or `auto` for what the device prefers. Unset follows the page's own `color-scheme`. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' | undefined;

  readonly #internals = this.attachInternals();
  #state: State = 'idle';

  /** Where the element stands; also a custom state for CSS, e.g. `:state(stale)`. */
  get state(): State {
    return this.#state;
  }

  protected setState(state: State): void {
    if (state === this.#state && this.#internals.states.has(state)) return;
    this.#internals.states.delete(this.#state);
    this.#state = state;
    this.#internals.states.add(state);
  }
}
