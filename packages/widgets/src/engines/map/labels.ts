/** A name that would like to stand at a point of the window. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CHARACTER = 8.5;
const HALF_HEIGHT = 10;
const MARK = 24;
const steps: readonly (readonly [number, number])[] = [0, -34, 34, -52, 52, -72, 72].flatMap((dy) => [
  [0, dy],
  [-44, dy],
  [44, dy],
]);

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Moves names a little so that they cover neither marks nor each other, and leaves out those that fit nowhere. */
export function placeLabels(
  labels: readonly Label[],
  marks: readonly { readonly x: number; readonly y: number }[],
  window: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  const placed: Label[] = [];
  for (const label of labels) {
    const half = (label.text.length * CHARACTER) / 2;
    for (const [dx, dy] of steps) {
      const [x, y] = [label.x + dx, label.y + dy];
      const box = { left: x - half, right: x + half, top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT };
      const inside = box.left >= 0 && box.right <= window.width && box.top >= 0 && box.bottom <= window.height;
      if (!inside || taken.some((other) => meet(other, box))) continue;
      taken.push(box);
      placed.push({ ...label, x, y });
      break;
    }
  }
  return placed;
}
