/** Where a page of rows stands in the whole. */
export interface Position {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number | undefined;
  /** Row numbers counted from 1; 0 where there are no rows. */
  readonly first: number;
  readonly last: number;
}

/** Works out where `count` rows from `offset` stand; `total` is undefined where the source does not say. */
export function positionOf(offset: number, count: number, size: number, total: number | undefined): Position {
  return {
    page: Math.floor(offset / size) + 1,
    pages: total === undefined ? undefined : Math.max(1, Math.ceil(total / size)),
    first: count === 0 ? 0 : offset + 1,
    last: offset + count,
  };
}

/** Page numbers to offer: the first, the last, and those around the current one; `undefined` stands for a gap. */
export function pageNumbers(page: number, pages: number): readonly (number | undefined)[] {
  const near = new Set([1, pages, page - 1, page, page + 1]);
  // A gap that hides a single page takes as much room as the page.
  if (near.has(3)) near.add(2);
  if (near.has(pages - 2)) near.add(pages - 1);
  const numbers = [...near].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    return before !== undefined && number - before > 1 ? [undefined, number] : [number];
  });
}
