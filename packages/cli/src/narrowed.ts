import type { Table } from '@satudata/client';
import type { OptionName, Values } from './arguments.js';

/** Options by which a command reads only some of the rows. */
export const readingOptions: readonly OptionName[] = ['relay', 'where', 'search', 'fields', 'sort', 'limit'];

/**
 * A table with only what the options ask for: `--where`, `--search`, `--fields a,b` and `--sort a,-b` (descending). The limit is not
 * among it, so that the number of all rows can still be told. Throws `invalid-query` for a condition that cannot be read.
 */
export function narrowed(table: Table, values: Values): Table {
  let result = table;
  if (values.where !== undefined) result = result.where(values.where);
  if (values.search !== undefined) result = result.search(values.search);
  // The last step is the first key of the order.
  for (const key of listed(values.sort).reverse())
    result = key.startsWith('-') ? result.sortBy(key.slice(1), 'desc') : result.sortBy(key);
  const fields = listed(values.fields);
  return fields.length > 0 ? (result.select(...fields) as unknown as Table) : result;
}

/** The parts of a list with commas; a comma within double quotes is part of a name. */
function listed(text = ''): string[] {
  const parts = text.match(/-?"[^"]*"|[^,]+/g) ?? [];
  return parts.map((part) => part.trim().replace(/^(-?)"(.*)"$/, '$1$2')).filter(Boolean);
}
