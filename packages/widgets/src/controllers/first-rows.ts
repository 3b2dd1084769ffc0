import type { BaseTable, Page } from '@satudata/client';

/** A first page with the table that the pages after it come from. */
export interface FirstRows {
  readonly page: Page;
  readonly table: BaseTable;
  /** Whether saved answers were passed by; the pages that follow have to do the same. */
  readonly fresh: boolean;
}

/** Rows of the first page; few, so that a first drawing comes soon. */
export const FIRST_ROWS = 200;

/** Asks for the first page of a table. */
export async function firstRows(
  table: BaseTable,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<FirstRows> {
  return { table, fresh: options.fresh, page: await table.page({ ...options, size: FIRST_ROWS }) };
}
