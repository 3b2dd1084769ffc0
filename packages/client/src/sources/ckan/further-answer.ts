import { loadPart } from '../../errors/load-part.js';
import { isSatuError, type SatuError } from '../../errors/satu-error.js';
import type { Page } from '../../model/page.js';
import { fieldsOf } from '../../query/conditions.js';
import { everything, type Query } from '../../query/query.js';
import type { CallOptions, Capabilities, Source } from '../source.js';
import { askFitting } from './ask-fitting.js';
import { askRows } from './ask-rows.js';
import type { CkanTable } from './ckan-table.js';
import { plainFilters } from './filters.js';
import { askedFilters, richAbilities } from './rich-abilities.js';
import { tableFields } from './table-fields.js';
import { unsettled } from './unsettled.js';

/** What can be asked of a table, once more has been learnt about it, or where equality alone cannot say the question. */
export async function furtherAbilities(
  source: Source,
  table: CkanTable,
  plain: Capabilities,
  options: CallOptions & { readonly query?: Query | undefined },
): Promise<Capabilities> {
  const { signal, query = everything } = options;
  const { where } = query;
  if (table.file !== undefined) return table.file.capabilities(options);
  let able = plain;
  if (where !== undefined && plainFilters(where) === undefined) {
    const attempt = (shared: AbortSignal): Promise<Page> =>
      askRows(table, { ...everything, limit: 0 }, { _id: { gte: 0 } }, shared);
    const fields = () => tableFields(source, table, options);
    able = await richAbilities(plain, where, table.portal, attempt, fields, { signal }).catch((error: unknown) => {
      // Then the rows are asked for, and a file may have them.
      if (isMissing(error)) return plain;
      throw error;
    });
  }
  const { typing } = table;
  if (typing === undefined) return able;
  // What was converted here can no longer be compared there.
  const published = (name: string): boolean => !typing.converted.has(name);
  return {
    ...able,
    sort: able.sort && query.sort.every(({ field }) => published(field)),
    accepts: (condition) => able.accepts(condition) && fieldsOf(condition).every(published),
  };
}

/** Answers a question that the first answer, or refusal, did not settle. */
export async function furtherAnswer(
  source: Source,
  table: CkanTable,
  query: Query,
  options: CallOptions,
  first: Page | undefined,
  refusal: unknown,
): Promise<Page> {
  const { where } = query;
  const rich = where !== undefined && plainFilters(where) === undefined;
  if (rich && table.file === undefined) await tableFields(source, table, options);
  const page = first ?? (await askedAgain(source, table, query, options, refusal));
  if (page === undefined || beyond(table, query)) return table.complete(source, query, options);
  if (table.file !== undefined || !unsettled(page, table, where && plainFilters(where))) return page;
  const { typedPage } = await loadPart(() => import('./typed-page.js'));
  const typed = await typedPage(table, query, options, page);
  return beyond(table, query) ? table.complete(source, query, options) : typed;
}

// Neither the table, nor the DataStore that would hold it.
function isMissing(error: unknown): error is SatuError {
  return isSatuError(error, 'not-found') || (isSatuError(error, 'unsupported') && error.status === 400);
}

// Whether a question compares or sorts what the portal holds otherwise than it is read.
function beyond({ typing }: CkanTable, { sort, where }: Query): boolean {
  return (
    typing !== undefined &&
    [...sort.map(({ field }) => field), ...fieldsOf(where)].some((name) => typing.converted.has(name))
  );
}

// Undefined where the portal cannot be asked so.
async function askedAgain(
  source: Source,
  table: CkanTable,
  query: Query,
  options: CallOptions,
  refusal: unknown,
): Promise<Page | undefined> {
  const { where } = query;
  const { signal } = options;
  if (table.file !== undefined) return table.file.page(query, options);
  let refused = refusal;
  if (refused === undefined) {
    if (beyond(table, query)) return undefined;
    try {
      return await askRich(source, table, query, signal);
    } catch (error) {
      refused = error;
    }
  }
  if (isSatuError(refused, 'unknown-field')) return askPlainer(source, table, query, signal, refused);
  if (isMissing(refused)) {
    const { fileInstead } = await loadPart(() => import('./file-instead.js'));
    table.file = await fileInstead(table, refused, signal);
    return table.file.page(query, options);
  }
  if (!isSatuError(refused, 'invalid-query') || where === undefined) throw refused;
  const ask = (each: Query, filters: unknown): Promise<Page> => askRows(table, each, filters, signal);
  return askFitting(query, await tableFields(source, table, { signal }), refused, ask, table.portal);
}

// 2.8 does not know `nulls last`; a view may have no `_id`.
async function askPlainer(
  source: Source,
  table: CkanTable,
  query: Query,
  signal: AbortSignal | undefined,
  refusal: SatuError,
): Promise<Page> {
  const { portal } = table;
  if (refusal.field === '_id' && table.numbered) table.numbered = false;
  else if (portal.sortsNulls && query.sort.some(({ direction }) => direction === 'desc')) portal.sortsNulls = false;
  else throw refusal;
  const { sortsNulls } = portal;
  try {
    return await askRich(source, table, query, signal);
  } catch (error) {
    if (isSatuError(error, 'unknown-field') && sortsNulls) return askPlainer(source, table, query, signal, error);
    // Then it was not for that.
    portal.sortsNulls = true;
    throw error;
  }
}

async function askRich(source: Source, table: CkanTable, query: Query, signal: AbortSignal | undefined): Promise<Page> {
  const { where } = query;
  const filters =
    where && (plainFilters(where) ?? askedFilters(where, await tableFields(source, table, { signal }), table.portal));
  return askRows(table, query, filters, signal);
}
