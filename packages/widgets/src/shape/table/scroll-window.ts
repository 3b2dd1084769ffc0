/** Tallest box that browsers scroll through without losing pixels. */
export const TALLEST = 8_000_000;

/** Rows of one height in a box that shows a part of them. */
export interface Stack {
  readonly rows: number;
  /** Pixels of one row. */
  readonly height: number;
  /** Pixels of rows that are in view. */
  readonly view: number;
}

/** Where a reader stands: the row at the upper edge, with the part of it that is out of view, and how far the box is scrolled. */
export interface Standing {
  readonly top: number;
  readonly scrolled: number;
}

/** Pixels that stand for all rows. */
export function stackHeight({ rows, height }: Stack): number {
  return Math.min(rows * height, TALLEST);
}

/** The last row that can stand at the upper edge. */
export function lastTop({ rows, height, view }: Stack): number {
  return Math.max(0, rows - view / height);
}

/**
 * Where a reader stands after the box was scrolled. Where the rows are taller than a box can be, a small step goes as many pixels
 * through the rows as through the box, and a leap goes to the same part of the whole.
 */
export function stand(stack: Stack, before: Standing, scrolled: number): Standing {
  const { height, view } = stack;
  const most = lastTop(stack);
  const whole = stackHeight(stack);
  if (whole < TALLEST) return { top: clamp(scrolled / height, most), scrolled };
  const room = whole - view;
  if (scrolled <= 0) return { top: 0, scrolled };
  if (scrolled >= room - 1) return { top: most, scrolled };
  const step = scrolled - before.scrolled;
  if (Math.abs(step) < view * 2) return { top: clamp(before.top + step / height, most), scrolled };
  return { top: clamp((scrolled / room) * most, most), scrolled };
}

/** Rows to draw: those in view and some around them. */
export function drawnRows({ rows, height, view }: Stack, { top }: Standing, around: number): readonly [number, number] {
  const first = Math.max(0, Math.floor(top) - around);
  const end = Math.min(rows, Math.ceil(top + view / height) + around);
  return [first, Math.max(first, end)];
}

/** Pixels above the first drawn row. */
export function spaceAbove(stack: Stack, { top, scrolled }: Standing, first: number): number {
  return Math.max(0, Math.min(scrolled - (top - first) * stack.height, stackHeight(stack)));
}

/** Columns to draw of these widths, in a box scrolled by so much: first and end, with one around them. */
export function drawnColumns(widths: readonly number[], scrolled: number, view: number): readonly [number, number] {
  let left = 0;
  let first = 0;
  let end = widths.length;
  let begun = false;
  for (const [index, width] of widths.entries()) {
    if (!begun && left + width > scrolled) {
      first = index;
      begun = true;
    }
    if (begun && left >= scrolled + view) {
      end = index;
      break;
    }
    left += width;
  }
  return [Math.max(0, first - 1), Math.min(widths.length, end + 1)];
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
