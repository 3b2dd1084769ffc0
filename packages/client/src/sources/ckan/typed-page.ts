import type { Field } from '../../model/field.js';
import type { Page } from '../../model/page.js';
import { everything, type Query } from '../../query/query.js';
import { columnTyping, type Typing } from '../../typing/typed-rows.js';
import { saidOf } from '../../typing/typing-report.js';
import type { CallOptions } from '../source.js';
import { askRows } from './ask-rows.js';
import type { CkanTable } from './ckan-table.js';

/** Rows of a table, from its first on, that its columns of text are decided over. */
export const sampleSize = 1_000;

/** Reads the columns of text of a page as what they hold; the decision is made once for the table. */
export async function typedPage(table: CkanTable, query: Query, options: CallOptions, page: Page): Promise<Page> {
  table.typing ??= await decided(table, query, options, page);
  const { rows, fields, report } = table.typing.apply(page.rows, { before: query.offset, fields: page.fields });
  const said = saidOf(report);
  return { ...page, rows, fields, ...said, unreadable: { ...page.unreadable, ...said.unreadable } };
}

async function decided(table: CkanTable, query: Query, { signal }: CallOptions, page: Page): Promise<Typing> {
  const { portal, id, columns } = table;
  const ask = (shared: AbortSignal): Promise<Page> =>
    askRows(table, { ...everything, limit: sampleSize }, undefined, shared);
  const { rows, fields } = isWhole(page, query)
    ? page
    : await portal.answers.get(`${id} sample`, ask, { signal, weigh: (sample) => sample.rows.length });
  const only = ({ name, nativeType = 'text' }: Field): boolean =>
    /^(text|varchar|bpchar|citext|name)$/.test(nativeType) || (columns !== undefined && Object.hasOwn(columns, name));
  // The portal cannot leave rows out of its count, so that none is left out here.
  return columnTyping(rows, fields, { columns, only, keepTexts: true, drop: [] });
}

function isWhole({ rows, total, totalIsEstimate }: Page, { select, where, search, offset }: Query): boolean {
  const narrowed = select.length > 0 || where !== undefined || search !== '' || offset > 0;
  return !narrowed && !totalIsEstimate && total === rows.length && rows.length <= sampleSize;
}
