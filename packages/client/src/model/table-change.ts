/** What is not as it was at the answer before. */
export interface TableChange {
  /** Rows of the whole result, before and now. */
  readonly total?: readonly [before: number | undefined, now: number | undefined];
  /** Whether columns came, went, moved or hold something else. */
  readonly fields: boolean;
}
