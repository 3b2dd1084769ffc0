import { px } from './scene.js';

/** A path moved by some pixels. Of the commands it knows `M`, `L`, `H`, `V`, `A`, `Z`, and those that begin small, which are relative. */
export function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([A-Z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    if (command === 'Z') return 'Z';
    if (command === 'H') return `H${px((numbers[0] ?? 0) + dx)}`;
    if (command === 'V') return `V${px((numbers[0] ?? 0) + dy)}`;
    const size = command === 'A' ? 7 : 2;
    const moved = numbers.map((value, index) => {
      const place = index % size;
      return place === size - 2 ? px(value + dx) : place === size - 1 ? px(value + dy) : value;
    });
    return `${command}${moved.join(' ')}`;
  });
}
