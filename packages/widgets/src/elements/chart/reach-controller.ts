import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { ChartText } from './chart-text.js';
import type { ExploreController, Explored, Value } from './explore-controller.js';

/** What a reader may do to the drawing; `ExploreController` has a listener for each. */
const doings = ['keydown', 'focusin', 'focusout', 'pointermove', 'pointerleave', 'click'] as const;

/**
 * Loads what walks through a chart's values when a reader first reaches for the drawing, by pointer, finger or key. What
 * the reader did meanwhile is taken up then. Where the part cannot be loaded, drawing, summary and table stay, and the next
 * reach tries again.
 */
export class ReachController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #explored: () => Explored | undefined;
  readonly #part: LatePart<typeof import('./exploring.js')>;
  #plot: Element | null | undefined;
  #explore: ExploreController | undefined;
  #waiting: Event | undefined;

  constructor(host: ReactiveControllerHost & Element, explored: () => Explored | undefined) {
    this.#host = host;
    this.#explored = explored;
    this.#part = new LatePart(host, () => import('./exploring.js'));
    host.addController(this);
  }

  /** The value that is shown closely. */
  get shown(): Value | undefined {
    return this.#explore?.shown;
  }

  /** Whether the keyboard stands on a value, which then is the chart's stop for Tab. */
  get entered(): boolean {
    return this.#explore?.position !== undefined;
  }

  /** Takes over newer data. */
  follow(data: ChartData): void {
    this.#explore?.follow(data);
  }

  /** Draws the list of values and the tooltip; nothing before a reader has reached for them. */
  render(data: ChartData, text: ChartText, localize: Localize<string>): unknown {
    const explore = this.#explore;
    return explore === undefined
      ? nothing
      : this.#part.part?.renderReached(explore, data, text, localize, this.#explored()?.scene);
  }

  // Follows the box of the drawing, which is another one after the table was shown, and puts the tooltip beside its value.
  hostUpdated(): void {
    const plot = this.#host.shadowRoot?.querySelector('.plot');
    if (plot !== this.#plot) {
      for (const doing of doings) {
        this.#plot?.removeEventListener(doing, this.#done);
        plot?.addEventListener(doing, this.#done);
      }
      this.#plot = plot;
      // A reader may have come by Tab before anything listened.
      if (plot && this.#host.shadowRoot?.activeElement === plot) this.#done(new FocusEvent('focusin'));
    }
    const { shown } = this;
    if (shown !== undefined) this.#part.part?.placeReached(this.#host, shown, this.#explored()?.scene);
  }

  readonly #done = (event: Event): void => {
    const explore = this.#explore;
    if (explore === undefined || event.target === null) this.wake(event);
    else explore[event.type as (typeof doings)[number]](event as KeyboardEvent & FocusEvent & PointerEvent);
  };

  /** Takes up what a reader did, once what follows it is there. */
  wake(event: Event): void {
    if (event instanceof KeyboardEvent && /^(Arrow|Home|End|Page)/.test(event.key)) event.preventDefault();
    if (event.type === 'focusout' || event.type === 'pointerleave') return;
    // Of the events that wake it one is taken up: the first that asks for something, else the first.
    if (this.#waiting === undefined || (asks(event) && !asks(this.#waiting))) this.#waiting = event;
    void this.#part.load().then((part) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (part === undefined || waiting === undefined) return;
      this.#explore = new part.ExploreController(this.#host, this.#explored, (value) =>
        part.tellChoice(this.#host, this.#explored()?.data, value),
      );
      const explored = this.#explored();
      if (explored !== undefined) this.#explore.follow(explored.data);
      this.#explore.resume(waiting);
      this.#host.requestUpdate();
    });
  }
}

// Focus and pointer come first on the way to a key or a click.
function asks(event: Event): boolean {
  return event.type === 'click' || (event instanceof KeyboardEvent && event.key !== 'Tab' && event.key !== 'Shift');
}
