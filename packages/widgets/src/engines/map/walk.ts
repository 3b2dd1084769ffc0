import type { MapHost, SurfaceWord } from './map-engine.js';
import type { Mark } from './mark-index.js';

const KEY_PAN = 100;
const directions: Readonly<Record<string, readonly [number, number, SurfaceWord]>> = {
  ArrowLeft: [KEY_PAN, 0, 'west'],
  ArrowRight: [-KEY_PAN, 0, 'east'],
  ArrowUp: [0, KEY_PAN, 'north'],
  ArrowDown: [0, -KEY_PAN, 'south'],
};
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** What the keyboard does to a map. */
export interface Walked {
  readonly host: MapHost;
  step(levels: number): void;
  fit(): void;
  pan(dx: number, dy: number): void;
  /** Marks in the window, in the order of the list. */
  visible(): readonly Mark[];
  /** Puts the focus on a mark; on the map itself without one. */
  focus(key?: string): void;
}

/**
 * Answers a key: + and - zoom, 0 shows all; on the map arrows move it, on a mark they walk the marks in the order of the list and
 * Esc leaves them.
 */
export function pressKey(event: KeyboardEvent, map: Walked): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const mark = (event.target as HTMLElement).dataset['key'];
  const direction = directions[event.key];
  if (event.key === '+' || event.key === '=') map.step(1);
  else if (event.key === '-') map.step(-1);
  else if (event.key === '0') map.fit();
  else if (mark !== undefined && event.key === 'Escape') {
    map.focus();
    event.stopPropagation();
  } else if (mark !== undefined && (event.key in steps || event.key === 'Home' || event.key === 'End')) {
    walk(map, mark, event.key);
  } else if (direction !== undefined) {
    const [dx, dy, word] = direction;
    map.pan(dx, dy);
    const n = map.visible().reduce((sum, { count }) => sum + count, 0);
    map.host.announce(map.host.say('moved', { direction: map.host.say(word), n: map.host.formatCount?.(n) ?? n }));
  } else return;
  event.preventDefault();
}

function walk(map: Walked, from: string, pressed: string): void {
  const marks = map.visible();
  const index = marks.findIndex((mark) => mark.key === from);
  const to =
    pressed === 'Home'
      ? 0
      : pressed === 'End'
        ? marks.length - 1
        : (index + (steps[pressed] ?? 0) + marks.length) % marks.length;
  const next = marks[to];
  if (next !== undefined) map.focus(next.key);
}
