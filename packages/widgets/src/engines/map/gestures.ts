import type { Flat } from './mercator.js';

/** What gestures do to a map. Points are in pixels from the map's top left corner. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  /** Zooms by so many levels around a point. */
  zoom(levels: number, at: Flat): void;
  /** The map was let go while it moved, at that speed in pixels per millisecond. */
  fling(vx: number, vy: number): void;
  /** The map was taken hold of. */
  hold(): void;
  /** Zooms in one level around a point, as a step. */
  step(at: Flat): void;
  /** Told when a gesture was made that belongs to the page: one finger, or a wheel without Ctrl. */
  refused(by: 'touch' | 'wheel'): void;
}

const TAP = 10;
const DOUBLE = 300;
const DRAG = 4;
const LEVELS_PER_PIXEL = 1 / 180;
const FLING_WITHIN = 60;
const FLING_FROM = 0.15;

/** The speed of the last tenth of a second of a drag. */
class Speed {
  #trail: readonly (readonly [time: number, dx: number, dy: number])[] = [];

  add(time: number, dx: number, dy: number): void {
    this.#trail = [...this.#trail.filter(([at]) => time - at < 100), [time, dx, dy]];
  }

  /** Pixels per millisecond, and forgets; undefined for a map that was at rest when it was let go. */
  take(now: number): readonly [number, number] | undefined {
    const trail = this.#trail;
    this.#trail = [];
    const [first, last] = [trail[0], trail.at(-1)];
    if (first === undefined || last === undefined || now - last[0] > FLING_WITHIN) return undefined;
    const time = Math.max(16, last[0] - first[0]);
    const [x, y] = trail.slice(1).reduce(([dx, dy], step) => [dx + step[1], dy + step[2]], [0, 0]);
    return Math.hypot(x / time, y / time) < FLING_FROM ? undefined : [x / time, y / time];
  }
}

function middle([a, b]: readonly [Touch, Touch]): Flat {
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
}

function gap([a, b]: readonly [Touch, Touch]): number {
  return Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
}

function two(event: TouchEvent): readonly [Touch, Touch] | undefined {
  const [first, second] = event.touches;
  return first === undefined || second === undefined ? undefined : [first, second];
}

/**
 * Moves a map by hand without taking the page's own gestures away: a mouse drags; one finger scrolls the page and two
 * move and pinch the map; the wheel zooms with Ctrl, or once the map has the focus; two taps zoom in. The answer stops listening.
 */
export function listenToGestures(box: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const at = ({ x, y }: Flat): Flat => {
    const { left, top } = box.getBoundingClientRect();
    return { x: x - left, y: y - top };
  };

  const speed = new Speed();
  const letGo = (time: number): void => {
    const thrown = speed.take(time);
    if (thrown !== undefined) target.fling(...thrown);
  };

  let drag: { id: number; x: number; y: number; moved: boolean } | undefined;
  const endDrag = (event: PointerEvent): void => {
    if (drag?.moved === true) {
      letGo(event.timeStamp);
      // The click that ends a drag chooses nothing.
      const swallow = (click: Event): void => click.stopPropagation();
      box.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => box.removeEventListener('click', swallow, { capture: true }));
    }
    drag = undefined;
    box.classList.remove('dragging');
  };
  const pointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    target.hold();
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
  };
  const pointerMove = (event: PointerEvent): void => {
    if (drag === undefined || event.pointerId !== drag.id) return;
    if (event.buttons === 0) {
      endDrag(event);
      return;
    }
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moved && Math.hypot(dx, dy) < DRAG) return;
    if (!drag.moved) {
      // From here on the box gets the click as well, so that a drag that began on a mark does not press it.
      box.setPointerCapture(event.pointerId);
      box.classList.add('dragging');
    }
    drag = { id: drag.id, x: event.clientX, y: event.clientY, moved: true };
    target.pan(dx, dy);
    speed.add(event.timeStamp, dx, dy);
  };

  let last: { readonly center: Flat; readonly gap: number } | undefined;
  let tap: { readonly x: number; readonly y: number; readonly time: number } | undefined;
  let start: Flat | undefined;
  const touchStart = (event: TouchEvent): void => {
    const pair = two(event);
    if (pair === undefined) {
      const touch = event.touches[0];
      start = touch === undefined ? undefined : { x: touch.clientX, y: touch.clientY };
      return;
    }
    event.preventDefault();
    target.hold();
    start = undefined;
    last = { center: middle(pair), gap: gap(pair) };
  };
  const touchMove = (event: TouchEvent): void => {
    const pair = two(event);
    if (pair === undefined) {
      const touch = event.touches[0];
      if (start === undefined || touch === undefined) return;
      if (Math.hypot(touch.clientX - start.x, touch.clientY - start.y) < TAP) return;
      start = undefined;
      target.refused('touch');
      return;
    }
    event.preventDefault();
    const next = { center: middle(pair), gap: gap(pair) };
    if (last !== undefined) {
      const [dx, dy] = [next.center.x - last.center.x, next.center.y - last.center.y];
      target.pan(dx, dy);
      speed.add(event.timeStamp, dx, dy);
      target.zoom(Math.log2(next.gap / last.gap), at(next.center));
    }
    last = next;
  };
  const touchEnd = (event: TouchEvent): void => {
    if (last !== undefined) letGo(event.timeStamp);
    last = undefined;
    if (event.touches.length > 0 || start === undefined) return;
    const tapped = { ...start, time: event.timeStamp };
    start = undefined;
    if (
      tap !== undefined &&
      tapped.time - tap.time < DOUBLE &&
      Math.hypot(tapped.x - tap.x, tapped.y - tap.y) < 3 * TAP
    ) {
      event.preventDefault();
      tap = undefined;
      target.step(at(tapped));
    } else tap = tapped;
  };

  const wheel = (event: WheelEvent): void => {
    const own = event.ctrlKey || event.metaKey || box.matches(':focus-within');
    if (!own) {
      target.refused('wheel');
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    // A pinch on a touchpad arrives as a wheel with Ctrl and small steps.
    const boost = event.ctrlKey && Math.abs(event.deltaY) < 40 ? 4 : 1;
    const levels = -event.deltaY * lines * boost * LEVELS_PER_PIXEL;
    target.zoom(Math.max(-1, Math.min(1, levels)), at({ x: event.clientX, y: event.clientY }));
  };
  const doubleClick = (event: MouseEvent): void => {
    if (!event.composedPath().some((node) => node instanceof HTMLButtonElement)) {
      target.step(at({ x: event.clientX, y: event.clientY }));
    }
  };

  const active = { signal, passive: false };
  box.addEventListener('pointerdown', pointerDown, { signal });
  box.addEventListener('pointermove', pointerMove, { signal });
  box.addEventListener('pointerup', endDrag, { signal });
  box.addEventListener('pointercancel', endDrag, { signal });
  box.addEventListener('touchstart', touchStart, active);
  box.addEventListener('touchmove', touchMove, active);
  box.addEventListener('touchend', touchEnd, active);
  box.addEventListener('touchcancel', touchEnd, active);
  box.addEventListener('wheel', wheel, active);
  box.addEventListener('dblclick', doubleClick, { signal });
  return () => stop.abort();
}
