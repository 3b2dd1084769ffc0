import { createContext } from '@lit/context';
import type { BaseTable } from '@satudata/client';

/** One filter that the widgets around it share. */
export interface SharedFilter {
  readonly field: string;
  /** Values of which a row must have one. Never empty: a cleared filter is absent. */
  readonly values: readonly string[];
}

/** What `<satu-data>` lends to the elements inside it. A new value is lent whenever a part of it changes. */
export interface Lent {
  /** Names the table, whatever the filters. */
  readonly about: string;
  /** Names the table with its filters. */
  readonly key: string;
  readonly filters: readonly SharedFilter[];
  /** Grows by one at every refresh; borrowers then ask again, past saved answers. */
  readonly refreshes: number;
  /** The table with the shared filters applied; `without` leaves out the filter of one field. */
  open(without?: string): Promise<BaseTable>;
  /** Sets the filter of a field; no values clear it. */
  setFilter(field: string, values: readonly string[]): void;
}

/** Pairs lenders and borrowers, also when they come from separately loaded files. */
export const lentContext = createContext<Lent | undefined>(Symbol.for('satudata'));
