import type { Row } from '../model/row.js';
import { Table } from '../table/table.js';
import { observed } from '../transport/observed.js';
import { keptAsTold } from './kept-as-told.js';
import { type OpenOptions, openSource } from './open-source.js';

/**
 * Opens the table behind any link that a person would paste: the page of a dataset (its first table), of a resource, a download of its
 * rows, or an address of the API. Throws `invalid-config` for what is no address, `unsupported` where there is no
 * table behind it, and what the portal answers. `open<TitikWifiRow>(…)` gives the rows the type that `satudata types` wrote, unchecked.
 */
export async function open<R extends object = Row>(link: string | URL, options: OpenOptions = {}): Promise<Table<R>> {
  return new Table<R>({
    source: keptAsTold(await openSource(link, options, (caller) => observed(caller, options)), options),
    world: options.world,
  });
}
