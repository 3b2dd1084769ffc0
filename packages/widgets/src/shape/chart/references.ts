/** A value, or a range of values, that a chart is compared with. */
export interface Reference {
  /** A number, or what is worked out of the values that are drawn. */
  readonly from: number | 'avg' | 'median' | 'min' | 'max';
  /** End of a range; undefined for a single value. */
  readonly to: number | undefined;
  readonly label: string;
}

/** What is said about a place along the axis, or about all between two. */
export interface PlaceNote {
  readonly from: string;
  readonly to: string | undefined;
  readonly text: string;
}

const number = String.raw`-?\d+(?:\.\d+)?`;
const written = new RegExp(String.raw`^(avg|median|min|max|${number})(?:\s*\.\.\s*(${number}))?(?:\s+(.*))?$`, 's');

const entriesOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Reads `20 Threshold; 10..15 Usual; avg Average`. Undefined where a part of it cannot be read. */
export function parseReferences(text: string): readonly Reference[] | undefined {
  const all = entriesOf(text).map((entry): Reference | undefined => {
    const [, from, to, label = ''] = written.exec(entry) ?? [];
    if (from === undefined) return undefined;
    if (from === 'avg' || from === 'median' || from === 'min' || from === 'max') {
      return to === undefined ? { from, to: undefined, label: label.trim() } : undefined;
    }
    const [first, second] = [Number(from), to === undefined ? undefined : Number(to)];
    if (second === undefined) return { from: first, to: undefined, label: label.trim() };
    return { from: Math.min(first, second), to: Math.max(first, second), label: label.trim() };
  });
  return all.every((one) => one !== undefined) ? all : undefined;
}

/** Reads `2021: Pandemic; 2023..2024: Extension`. Undefined where a part of it cannot be read. */
export function parseNotes(text: string): readonly PlaceNote[] | undefined {
  const all = entriesOf(text).map((entry): PlaceNote | undefined => {
    const colon = entry.indexOf(': ');
    if (colon <= 0) return undefined;
    const [from = '', to] = entry.slice(0, colon).split('..');
    return { from: from.trim(), to: to?.trim(), text: entry.slice(colon + 2).trim() };
  });
  return all.every((one) => one !== undefined) ? all : undefined;
}

/** The number that a reference stands at, of the values that are drawn; undefined where there are none. */
export function referenceValue({ from }: Reference, values: readonly number[]): number | undefined {
  if (typeof from === 'number') return from;
  if (values.length === 0) return undefined;
  if (from === 'avg') return values.reduce((sum, value) => sum + value / values.length, 0);
  const sorted = [...values].sort((a, b) => a - b);
  if (from === 'min') return sorted[0];
  if (from === 'max') return sorted.at(-1);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
