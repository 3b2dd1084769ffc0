import type { Row } from '@satudata/client';
import { type Corner, geometryOf, readCorners } from './area-shapes.js';

/** Reads the lines of one cell: a GeoJSON LineString, MultiLineString or Feature, also as text. Empty when it holds none. */
export function readLines(value: unknown): readonly (readonly Corner[])[] {
  const geometry = geometryOf(value);
  if (geometry === undefined) return [];
  const { type, coordinates } = geometry;
  const list =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' && Array.isArray(coordinates) ? coordinates : [];
  return list
    .map((line) => readCorners(line))
    .filter((corners): corners is readonly Corner[] => corners !== undefined && corners.length > 1);
}

/** The column that holds lines: the first in which a value reads as one. */
export function lineColumn(columns: readonly string[], rows: readonly Row[]): string | undefined {
  const some = rows.slice(0, 20);
  return columns.find((column) => some.some((row) => readLines(row[column]).length > 0));
}

/** The point half way along the longest of some lines, for a mark. */
export function middleOf(lines: readonly (readonly Corner[])[]): Corner | undefined {
  const longest = [...lines].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest === undefined) return undefined;
  let left = lengthOf(longest) / 2;
  for (const [index, a] of longest.entries()) {
    const b = longest[index + 1];
    if (b === undefined) return a;
    const step = stepOf(a, b);
    if (step >= left && step > 0) {
      const part = left / step;
      return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    }
    left -= step;
  }
  return longest[0];
}

function stepOf(a: Corner, b: Corner): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function lengthOf(line: readonly Corner[]): number {
  return line.reduce((sum, corner, index) => sum + stepOf(line[index - 1] ?? corner, corner), 0);
}
