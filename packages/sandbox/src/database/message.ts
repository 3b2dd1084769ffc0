/** One statement for the worker. `exec` runs several statements without parameters and returns no rows. */
export interface Statement {
  readonly id: number;
  readonly kind: 'query' | 'exec' | 'close';
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What Postgres says about a statement that failed. */
export interface StatementError {
  readonly message: string;
  readonly code: string | undefined;
  readonly detail: string | undefined;
  /** Place in the statement, in letters from 1. */
  readonly position: number | undefined;
  readonly hint: string | undefined;
}

/** What the worker sends back: `ready` once, then one answer a statement. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly message: string }
  | {
      readonly kind: 'rows';
      readonly id: number;
      readonly rows: readonly Record<string, unknown>[];
      readonly affected: number;
      /** Names of the columns and the numbers of their types. */
      readonly fields: readonly { readonly id: string; readonly type: string }[];
    }
  | { readonly kind: 'error'; readonly id: number; readonly error: StatementError };
