/** Where the rows from an offset on are, for a platform that counts pages. */
export interface PageWindow {
  /** The page, from 0. */
  readonly page: number;
  readonly size: number;
  /** Rows at its beginning that come before the offset. */
  readonly skip: number;
}

/** The page that holds the row at an offset, among pages of a size. Its rows from there on may be fewer than the size. */
export function pageWindow(offset: number, size: number): PageWindow {
  const page = Math.floor(offset / size);
  return { page, size, skip: offset - page * size };
}
