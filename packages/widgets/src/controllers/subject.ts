import type { BaseTable } from '@satudata/client';
import type { Lent, SharedFilter } from '../foundation/lent.js';
import { loadPart } from '../foundation/load-part.js';
import { openShared, type Place } from '../foundation/page-share.js';
import { applyFilters } from '../shape/filter/shared-filters.js';

/** A table that questions can be asked about, before it is opened. */
export interface Subject {
  /** Names the table, whatever the question. */
  readonly about: string;
  /** Names the table with everything that narrows it. */
  readonly key: string;
  open(): Promise<BaseTable>;
}

/** What narrows a table, as attributes. */
export interface Narrowing {
  /** Text form of a condition, e.g. `status = "aktif"`. */
  readonly where: string;
  readonly search: string;
}

/** The table that an element names itself: by property, by link, or by portal and resource. */
export function ownSubject(table: BaseTable<object> | undefined, place: Place): Subject | undefined {
  if (table !== undefined) return { about: table.key, key: table.key, open: () => Promise.resolve(table as BaseTable) };
  if (place.src === '' && (place.portal === '' || place.resource === '')) return undefined;
  const key = JSON.stringify([place.src, place.portal, place.resource, place.relay]);
  return { about: key, key, open: () => openShared(place) };
}

/** The table that `<satu-data>` lends. */
export function lentSubject(lent: Lent): Subject {
  return { about: lent.about, key: lent.key, open: () => lent.open() };
}

/** The same table, narrowed. */
export function narrow(subject: Subject, { where, search }: Narrowing): Subject {
  if (where === '' && search === '') return subject;
  return {
    about: subject.about,
    key: JSON.stringify([subject.key, where, search]),
    async open() {
      let table = await subject.open();
      if (where.trim() !== '') {
        const { parseWhere } = await loadPart(() => import('@satudata/client/parse-where.js'));
        table = table.keep(parseWhere(where));
      }
      if (search !== '') table = table.search(search);
      return table;
    },
  };
}

/** The same table, narrowed by filters that other widgets set. */
export function filtered(subject: Subject, filters: readonly SharedFilter[]): Subject {
  if (filters.length === 0) return subject;
  return {
    about: subject.about,
    key: JSON.stringify([subject.key, filters]),
    open: async () => applyFilters(await subject.open(), filters),
  };
}
