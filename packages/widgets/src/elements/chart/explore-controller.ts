import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explore, filledStop, type Position, type Stop, stopsOf } from '../../engines/chart/explore.js';
import type { Scene } from '../../engines/chart/scene.js';
import type { ChartData } from '../../shape/chart/chart-data.js';

/** A value of a chart. */
export interface Value {
  readonly series: number;
  readonly point: number;
}

/** What can be explored. */
export interface Explored {
  readonly data: ChartData;
  readonly scene: Scene;
}

const noStops: readonly Stop[] = [];

/** The value of newer data that has the place and the series of one of older data. */
function sameValue(before: ChartData, now: ChartData, { series, point }: Value): Value | undefined {
  const place = before.points[point];
  const about = before.series[series];
  if (place === undefined || about === undefined) return undefined;
  const value = {
    series: now.series.findIndex(({ name, rest }) => name === about.name && rest === about.rest),
    point: now.points.findIndex(({ x, at }) => (at ?? x) === (place.at ?? place.x)),
  };
  return value.series < 0 || value.point < 0 ? undefined : value;
}

/**
 * How a reader walks through a chart: with arrow keys from value to value, with a pointer, with a finger. One place holds
 * at a time; it stays with its value when the data changes. Esc lets go.
 */
export class ExploreController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #explored: () => Explored | undefined;
  readonly #select: (value: Value) => void;
  #data: ChartData | undefined;
  #stops = noStops;
  #position: Position | undefined;
  #pointed: Value | undefined;
  #dismissed = false;
  #focused = false;
  #moveFocus = false;

  constructor(
    host: ReactiveControllerHost & Element,
    explored: () => Explored | undefined,
    select: (value: Value) => void,
  ) {
    this.#host = host;
    this.#explored = explored;
    this.#select = select;
    host.addController(this);
  }

  get stops(): readonly Stop[] {
    return this.#stops;
  }

  /** Where the keyboard stands; undefined before it has entered. */
  get position(): Position | undefined {
    return this.#position;
  }

  /** The value that is shown closely. */
  get shown(): Value | undefined {
    if (this.#dismissed) return undefined;
    if (this.#pointed !== undefined) return this.#pointed;
    const stop = this.#position === undefined ? undefined : this.#stops[this.#position.stop];
    return this.#focused && this.#position !== undefined && stop !== undefined
      ? { series: this.#position.series, point: stop.first }
      : undefined;
  }

  /** Takes over newer data: the place stays with its value, or falls back to one that exists. */
  follow(data: ChartData): void {
    if (data === this.#data) return;
    const before = this.#data;
    const [stops, position] = [this.#stops, this.#position];
    this.#data = data;
    this.#stops = stopsOf(data.points.length);
    const moved = (value: Value | undefined): Value | undefined =>
      before === undefined || value === undefined ? undefined : sameValue(before, data, value);
    this.#pointed = moved(this.#pointed);
    this.#listen(this.#pointed !== undefined);
    if (position === undefined) return;
    const same = moved({ series: position.series, point: stops[position.stop]?.first ?? 0 });
    const size = (this.#stops[0]?.last ?? 0) + 1;
    const stop = same === undefined ? Math.min(position.stop, this.#stops.length - 1) : Math.floor(same.point / size);
    const series = same?.series ?? Math.min(position.series, data.series.length - 1);
    this.#position = stop < 0 ? undefined : { series, stop };
    this.#moveFocus = this.#focused;
  }

  hostDisconnected(): void {
    this.#listen(false);
    this.#pointed = undefined;
    this.#focused = false;
  }

  hostUpdated(): void {
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    const item = this.#host.shadowRoot?.querySelector<HTMLElement>('.points [tabindex="0"]');
    if (item !== null && item !== this.#host.shadowRoot?.activeElement) item?.focus({ preventScroll: true });
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, key } = event;
    if (altKey || ctrlKey || metaKey) return;
    // Inside, Enter and space press the button of the value.
    if (this.#position !== undefined && this.#focused && (key === 'Enter' || key === ' ')) return;
    const counts = { stops: this.#stops.length, series: this.#data?.series.length ?? 0 };
    const to = explore(key, this.#position, counts);
    if (to === undefined) return;
    if (to === 'leave') {
      this.#leave(event);
      return;
    }
    event.preventDefault();
    this.goTo(this.#filled(to, key));
    this.#moveFocus = true;
  };

  readonly focusin = (event: FocusEvent): void => {
    this.#focused = (event.target as Element).matches('.points *');
    this.#dismissed = false;
    this.#pointed = undefined;
    this.#host.requestUpdate();
  };

  readonly focusout = (): void => {
    this.#focused = false;
    this.#host.requestUpdate();
  };

  readonly pointermove = (event: PointerEvent): void => {
    // The pointer may rest on the tooltip, and what is behind it must not take over.
    if ((event.target as Element).closest('.tip') !== null) return;
    this.#point(this.#valueAt(event));
  };

  readonly pointerleave = (event: PointerEvent): void => {
    // A finger leaves when it is lifted; what it touched stays until the next touch.
    if (event.pointerType === 'mouse') this.#point(undefined);
  };

  readonly click = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.tip, .points') !== null) return;
    const value = this.#valueAt(event);
    this.#point(value);
    if (value !== undefined) this.#select(value);
  };

  /** Takes up what a reader did before this part was there. */
  resume(event: Event): void {
    if (event instanceof KeyboardEvent) this.keydown(event);
    else if (event.type === 'pointermove') this.#point(this.#valueAt(event as PointerEvent));
    else if (event.type === 'click') this.click(event as PointerEvent);
  }

  /** Moves the keyboard's place. */
  goTo(position: Position): void {
    this.#position = position;
    this.#dismissed = false;
    this.#pointed = undefined;
    this.#host.requestUpdate();
  }

  /** Chooses the value at a position. */
  choose({ series, stop }: Position): void {
    const first = this.#stops[stop]?.first;
    if (first !== undefined) this.#select({ series, point: first });
  }

  // Where points belong to one series each, a reader passes over those of the others.
  #filled(to: Position, key: string): Position {
    if (this.#data?.sparse !== true) return to;
    const values = this.#data.series[to.series]?.values ?? [];
    const back = key === 'End' || to.stop < (this.#position?.stop ?? 0);
    return { ...to, stop: filledStop(this.#stops, values, to.stop, !back) };
  }

  #leave(event: Event): void {
    if (this.shown === undefined && this.#position === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const inside = this.#focused;
    this.#position = undefined;
    this.#point(undefined);
    this.#dismissed = true;
    if (inside) this.#host.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus({ preventScroll: true });
  }

  #valueAt(event: MouseEvent): Value | undefined {
    const box = this.#host.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect();
    const explored = this.#explored();
    if (box === undefined || explored === undefined) return undefined;
    return explored.scene.at(event.clientX - box.left, event.clientY - box.top);
  }

  #point(value: Value | undefined): void {
    if (value?.series === this.#pointed?.series && value?.point === this.#pointed?.point) return;
    this.#pointed = value;
    this.#dismissed = false;
    this.#listen(value !== undefined);
    this.#host.requestUpdate();
  }

  // Esc must take the tooltip away without moving the pointer, wherever the focus is.
  #listen(on: boolean): void {
    if (on) document.addEventListener('keydown', this.#escape);
    else document.removeEventListener('keydown', this.#escape);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#dismissed = true;
    this.#listen(false);
    this.#host.requestUpdate();
  };
}
