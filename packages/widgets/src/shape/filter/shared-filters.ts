import type { BaseTable } from '@satudata/client';
import type { SharedFilter } from '../../foundation/lent.js';

/** The filters with that of one field replaced; no values take it away. */
export function withFilter(
  filters: readonly SharedFilter[],
  field: string,
  values: readonly string[],
): readonly SharedFilter[] {
  const others = filters.filter((filter) => filter.field !== field);
  if (values.length === 0) return others.length === filters.length ? filters : others;
  const at = filters.findIndex((filter) => filter.field === field);
  const changed = { field, values };
  return at === -1 ? [...filters, changed] : filters.map((filter, index) => (index === at ? changed : filter));
}

/** A table narrowed by every filter but that of `without`. */
export function applyFilters(table: BaseTable, filters: readonly SharedFilter[], without?: string): BaseTable {
  return filters
    .filter((filter) => filter.field !== without)
    .reduce<BaseTable>(
      (narrowed, { field, values: [value = '', ...more] }) =>
        narrowed.keep(
          more.length === 0
            ? { kind: 'compare', field, op: '=', value }
            : { kind: 'in', field, values: [value, ...more] },
        ),
      table,
    );
}
