import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { ChartData } from '../../shape/chart/chart-data.js';
import { hasRanges, nearestPoint } from '../../shape/chart/trail.js';
import type { Value } from './explore-controller.js';
import type { Shown } from './picture.js';

/** Points from one to another, in whichever direction they were gone over. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A chart whose values are chosen, with what it says of that. */
export interface ActingHost extends ReactiveElement {
  readonly x: string;
  readonly series: string;
  readonly facet: string;
  readonly levels: string;
  readonly filter: string;
}

/** What a chart lends to what is done with its values. */
export interface Doings {
  /** What is drawn now. */
  readonly shown: () => (Shown & { readonly data: ChartData }) | undefined;
  /** The value that is shown closely. */
  readonly reached: () => Value | undefined;
  /** Says something to screen readers. */
  readonly say: (text: string) => void;
}

/** What a choice of a part of an axis is about. */
export interface BrushOptions extends Doings {
  /** The field along the axis. */
  readonly field: () => string;
  readonly announce: (span: Span) => void;
  readonly choose: (span: Span) => void;
  /** Takes the last choice back; whether there was one. */
  readonly back: () => boolean;
}

/** Pixels that a pointer moves before it chooses a part rather than a value. */
const slack = 6;

/**
 * Chooses a part of a time axis: by dragging over the drawing, with a mouse or a finger, or with Shift and the arrow keys and
 * then Enter. Esc lets go of it. Backspace, and Esc where nothing else is to be let go of, go back.
 */
export class BrushController implements ReactiveController {
  readonly #host: ActingHost;
  readonly #options: BrushOptions;
  #plot: HTMLElement | null | undefined;
  #data: ChartData | undefined;
  #pressed: { readonly x: number; readonly id: number } | undefined;
  #span: Span | undefined;
  #swallow = false;
  #drawn: Span | undefined;

  constructor(host: ActingHost, options: BrushOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const now = this.#options.shown();
    if (now?.data !== this.#data) {
      this.#data = now?.data;
      this.#span = undefined;
    }
    const plot = this.#host.shadowRoot?.querySelector<HTMLElement>('.plot');
    plot?.classList.toggle('ranged', this.ranged);
    this.#place();
    if (plot === this.#plot) return;
    for (const [type, listener] of this.#listeners) {
      this.#plot?.removeEventListener(type, listener, true);
      plot?.addEventListener(type, listener, true);
    }
    this.#plot = plot;
  }

  /** Whether a part of the axis can be chosen. */
  get ranged(): boolean {
    return this.#frame() !== undefined;
  }

  /** Draws the part that is being chosen, or the one that some values of the axis are. */
  render(told: readonly string[]): unknown {
    const points = this.#options.shown()?.data.points ?? [];
    const known = told.length < 2 ? [] : [...points.keys()].filter((point) => told.includes(String(points[point]?.x)));
    this.#drawn = this.#span ?? (known.length < 2 ? undefined : { from: known[0] ?? 0, to: known.at(-1) ?? 0 });
    return this.#drawn === undefined || this.#frame() === undefined ? nothing : html`<div class="span"></div>`;
  }

  // Where the drawing has an axis of which a part can be chosen.
  #frame() {
    const now = this.#options.shown();
    const frame = now?.scene.frame;
    if (now === undefined || frame === undefined || frame.lying || this.#host.facet !== '') return undefined;
    return hasRanges(now.data, this.#options.field()) ? { ...frame, count: now.data.points.length } : undefined;
  }

  #place(): void {
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('.span');
    const frame = this.#frame();
    if (!box || frame === undefined || this.#drawn === undefined) return;
    const [a, b] = [frame.along(this.#drawn.from), frame.along(this.#drawn.to)];
    for (const [name, value] of Object.entries({
      '--_x': Math.min(a, b),
      '--_y': frame.top,
      '--_w': Math.max(2, Math.abs(b - a)),
      '--_h': frame.bottom - frame.top,
    }))
      box.style.setProperty(name, `${Math.round(value)}px`);
  }

  #at(event: PointerEvent): number {
    const frame = this.#frame();
    const left = this.#host.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect().left ?? 0;
    return frame === undefined ? 0 : nearestPoint(frame.count, frame.along, event.clientX - left);
  }

  #set(span: Span | undefined): void {
    if (span?.from === this.#span?.from && span?.to === this.#span?.to) return;
    this.#span = span;
    this.#host.requestUpdate();
  }

  readonly #down = (event: PointerEvent): void => {
    this.#swallow = false;
    if (event.button !== 0 || !event.isPrimary || this.#frame() === undefined) return;
    if ((event.target as Element).closest('.tip') !== null) return;
    this.#pressed = { x: event.clientX, id: event.pointerId };
  };

  readonly #move = (event: PointerEvent): void => {
    const pressed = this.#pressed;
    if (pressed?.id !== event.pointerId) return;
    if (this.#span === undefined) {
      if (Math.abs(event.clientX - pressed.x) < slack) return;
      if (this.#plot?.isConnected && event.isTrusted) this.#plot.setPointerCapture(event.pointerId);
    }
    event.stopImmediatePropagation();
    const frame = this.#frame();
    const box = this.#host.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect();
    if (frame === undefined || box === undefined) return;
    this.#set({ from: nearestPoint(frame.count, frame.along, pressed.x - box.left), to: this.#at(event) });
  };

  readonly #up = (event: PointerEvent): void => {
    if (this.#pressed?.id !== event.pointerId) return;
    this.#pressed = undefined;
    const span = this.#span;
    if (span === undefined) return;
    // The click that follows a drag chooses no value.
    this.#swallow = true;
    this.#set(undefined);
    if (span.from !== span.to) this.#options.choose(span);
  };

  readonly #cancel = (): void => {
    this.#pressed = undefined;
    this.#set(undefined);
  };

  readonly #click = (event: Event): void => {
    if (!this.#swallow) return;
    this.#swallow = false;
    event.stopImmediatePropagation();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const { reached } = this.#options;
    const before = reached()?.point;
    if (key === 'Backspace' || (key === 'Escape' && this.#span === undefined && before === undefined)) {
      if (this.#options.back()) take(event);
      return;
    }
    if (key === 'Escape' && this.#span !== undefined) {
      take(event);
      this.#cancel();
      return;
    }
    if (key === 'Enter' && this.#span !== undefined && this.#pressed === undefined) {
      take(event);
      const span = this.#span;
      this.#set(undefined);
      if (span.from !== span.to) this.#options.choose(span);
      return;
    }
    if (this.#frame() === undefined || !/^(Arrow(Left|Right)|Home|End|Page(Up|Down))$/.test(key)) return;
    if (!shiftKey) {
      this.#set(undefined);
      return;
    }
    // The place moves as it does without Shift; the part reaches from where it began.
    setTimeout(() => {
      const now = reached()?.point;
      if (now === undefined) return;
      const span = { from: this.#span?.from ?? before ?? now, to: now };
      this.#set(span);
      this.#options.announce(span);
    });
  };

  readonly #listeners: readonly (readonly [string, EventListener])[] = [
    ['pointerdown', this.#down as EventListener],
    ['pointermove', this.#move as EventListener],
    ['pointerup', this.#up as EventListener],
    ['pointercancel', this.#cancel],
    ['click', this.#click],
    ['keydown', this.#key as EventListener],
  ];
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
