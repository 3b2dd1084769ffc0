/** What the calls to one portal share. */
export interface Lane {
  /** Calls on their way. */
  open: number;
  /** Calls that wait for their turn, in the order in which they came. */
  readonly waiting: Set<() => void>;
  /** Further tries that are left; undefined before the first. */
  tries?: RetryBudget | undefined;
}

/** What is left for trying again. */
export interface RetryBudget {
  left: number;
  /** Milliseconds of the clock at which `left` was true. */
  at: number;
}

/** A lane that nobody uses yet. */
export const emptyLane = (): Lane => ({ open: 0, waiting: new Set() });
