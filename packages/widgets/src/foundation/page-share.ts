import { BaseTable, type OpenOptions, openSource } from '@satudata/client';

/** Where a table is, as a page's author wrote it. */
export interface Place {
  /** Any link that a person would paste. */
  readonly src: string;
  /** Base address of a portal; together with `resource`, instead of `src`. */
  readonly portal: string;
  readonly resource: string;
  readonly relay: string;
}

/** What the files of one major version share on a page, so that separately loaded elements ask a portal once. */
interface PageShare {
  open(place: Place): Promise<BaseTable>;
}

const major = 0;
const registry = Symbol.for('satudata');

function addressOf(portal: string, resource: string): string {
  return `${portal.replace(/\/+$/, '')}/api/3/action/datastore_search?resource_id=${encodeURIComponent(resource)}`;
}

function makeShare(): PageShare {
  const tables = new Map<string, Promise<BaseTable>>();
  // Links into one portal share its calls and answers.
  const portals: NonNullable<OpenOptions['portals']> = new Map();
  const find = async ({ src, portal, resource, relay }: Place): Promise<BaseTable> =>
    new BaseTable({
      source: await openSource(src === '' ? addressOf(portal, resource) : new URL(src, document.baseURI), {
        ...(relay === '' ? {} : { relay }),
        portals,
      }),
    });
  return {
    open(place) {
      const key = JSON.stringify([place.src, place.portal, place.resource, place.relay]);
      let table = tables.get(key);
      if (table === undefined) {
        table = find(place);
        tables.set(key, table);
        // A failure is not kept: asking again must be able to succeed.
        table.catch(() => tables.delete(key));
      }
      return table;
    },
  };
}

/** Opens a table through the page's share; the first file of a major version that runs on the page provides it. */
export function openShared(place: Place): Promise<BaseTable> {
  const holder = globalThis as { [registry]?: Map<number, PageShare> };
  holder[registry] ??= new Map();
  let share = holder[registry].get(major);
  if (share === undefined) {
    share = makeShare();
    holder[registry].set(major, share);
  }
  return share.open(place);
}
