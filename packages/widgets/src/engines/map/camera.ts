import { panned, type View } from './view.js';

const GLIDE = 220;
/** A thrown map loses this part of its speed in a millisecond. */
const FRICTION = 0.0045;
const SLOWEST = 0.04;

/** Moves the view of a map: at once, softly, or thrown. Where the reader wants less motion, always at once. */
export class Camera {
  readonly #redraw: () => void;
  #view: View | undefined;
  #frame = 0;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get view(): View | undefined {
    return this.#view;
  }

  /** Sets the view; it is drawn in the next frame. */
  jump(view: View): void {
    this.#view = view;
    this.#next(this.#redraw);
  }

  /** Goes there softly. */
  glide(view: View): void {
    const from = this.#view;
    if (from === undefined || still()) {
      this.jump(view);
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / GLIDE));
      const eased = 1 - (1 - part) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      this.#view = {
        ...view,
        zoom: mix(from.zoom, view.zoom),
        center: { x: mix(from.center.x, view.center.x), y: mix(from.center.y, view.center.y) },
      };
      if (part < 1) this.#next(step);
      this.#redraw();
    };
    this.#next(step);
  }

  /** Lets the view run on with that speed, in pixels per millisecond, until friction stops it. */
  fling(vx: number, vy: number): void {
    if (still()) return;
    let last = performance.now();
    let speed = 1;
    const step = (now: number): void => {
      const time = Math.min(50, Math.max(0, now - last));
      last = now;
      speed *= Math.exp(-FRICTION * time);
      if (this.#view === undefined || Math.hypot(vx, vy) * speed < SLOWEST) return;
      this.#view = panned(this.#view, vx * speed * time, vy * speed * time);
      this.#next(step);
      this.#redraw();
    };
    this.#next(step);
  }

  /** Ends every motion. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #next(step: (now: number) => void): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(step);
  }
}

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
