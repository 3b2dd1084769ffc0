import { nothing, type ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { ChartText } from './chart-text.js';
import type { ExploreController, Explored, Value } from './explore-controller.js';

/**
 * Loads what walks through a chart's values when a reader first reaches for the drawing, by pointer, finger or key. What
 * the reader did meanwhile is taken up then. Where the part cannot be loaded, drawing, summary and table stay, and the next
 * reach tries again.
 */
export class ReachController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #explored: () => Explored | undefined;
  readonly #part: LatePart<typeof import('./exploring.js')>;
  #explore: ExploreController | undefined;
  #waiting: Event | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    explored: () => Explored | undefined,
    ready: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#host = host;
    this.#explored = explored;
    this.#part = new LatePart(host, () => import('./exploring.js'), ready);
  }

  /** The value that is shown closely. */
  get shown(): Value | undefined {
    return this.#explore?.shown;
  }

  /** Whether the keyboard stands on a value, which then is the chart's stop for Tab. */
  get entered(): boolean {
    return this.#explore?.position !== undefined;
  }

  /** Listeners for the box around the drawing. */
  get on() {
    const explore = this.#explore;
    return {
      keydown: explore?.keydown ?? this.#wake,
      focusin: explore?.focusin ?? this.#wake,
      focusout: explore?.focusout ?? nothing,
      pointermove: explore?.pointermove ?? this.#wake,
      pointerleave: explore?.pointerleave ?? nothing,
      click: explore?.click ?? this.#wake,
    };
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

  /** Puts the tooltip, where there is one, beside its value. */
  placeTip(): void {
    const { shown } = this;
    if (shown !== undefined) this.#part.part?.placeReached(this.#host, shown, this.#explored()?.scene);
  }

  readonly #wake = (event: Event): void => {
    if (event instanceof KeyboardEvent && /^(Arrow|Home|End|Page)/.test(event.key)) event.preventDefault();
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
  };
}

// Focus and pointer come first on the way to a key or a click.
function asks(event: Event): boolean {
  return event.type === 'click' || (event instanceof KeyboardEvent && event.key !== 'Tab' && event.key !== 'Shift');
}
