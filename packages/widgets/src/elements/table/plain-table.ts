import type { Field, Row, Value } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatIso } from '../../format/date.js';
import { isMissing } from '../../format/missing.js';
import { formatValue } from '../../format/value.js';
import { safeUrl } from '../../foundation/safe-url.js';
import type { Localize } from '../../locale/localize.js';
import type { Column } from '../../shape/table/columns.js';
import type { Sorting } from '../../shape/table/sorting.js';

/** Draws a value in a column's own way; undefined leaves it to the table. */
export type CellRenderer = (value: Value | undefined, row: Row, field: Field) => unknown;

/** What drawing rows needs of its element. */
export interface RowsLook {
  readonly localize: Localize<string>;
  readonly cell: CellRenderer | undefined;
  /** Columns with more than a short text. */
  readonly long: ReadonlySet<Column>;
}

/** Columns with more than a short name somewhere on the page. */
export function longColumns(rows: readonly Row[], columns: readonly Column[]): ReadonlySet<Column> {
  return new Set(columns.filter(({ field }) => rows.some((row) => String(row[field.name] ?? '').length > 24)));
}

/** Draws the heading of a column: a button that sorts, with the column's place in the order. */
export function renderHead(
  column: Column,
  sortings: readonly Sorting[],
  localize: Localize<string>,
  press: (event: MouseEvent, column: Column) => unknown,
  more: unknown = nothing,
): TemplateResult {
  const place = sortings.findIndex(({ field }) => field === column.field.name);
  const order = place < 0 ? undefined : sortings[place]?.down === true ? 'descending' : 'ascending';
  const glyph = order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '◇';
  const n = sortings.length > 1 && order !== undefined ? place + 1 : '';
  return html`<th
    scope="col"
    data-name=${column.field.name}
    class=${column.numeric ? 'numeric' : ''}
    aria-label=${more === nothing ? nothing : column.label + (column.unit && ` (${column.unit})`)}
    aria-sort=${place === 0 && order ? order : nothing}
  >
    <button class="sort" type="button" @click=${(event: MouseEvent) => press(event, column)}>
      <span>${column.label}${column.unit === '' ? nothing : html`${' '}<span class="unit">(${column.unit})</span>`}</span>
      <span class="glyph" aria-hidden="true">${glyph}${n}</span>
      ${n === '' ? nothing : html`<span class="visually-hidden">${localize.say(`order-${order}`, { n })}</span>`}</button
    >${more}
  </th>`;
}

/** Draws a row of cells. */
export function renderCells(row: Row, columns: readonly Column[], look: RowsLook): unknown {
  return columns.map((column) => {
    const content = renderContent(row, column, look);
    if (column.header) return html`<th scope="row">${content}</th>`;
    return html`<td class=${column.numeric ? 'numeric' : look.long.has(column) ? 'long' : ''}>${content}</td>`;
  });
}

/** Draws a cell's content. */
export function renderContent(row: Row, column: Column, { cell, localize }: RowsLook): unknown {
  const value = row[column.field.name];
  return cell?.(value, row, column.field) ?? renderValue(value, column, localize);
}

/** Draws a value as every table can. */
export function renderValue(value: Value | undefined, { field, format }: Column, localize: Localize<string>): unknown {
  if (isMissing(value)) {
    return html`<span class="none" aria-hidden="true">–</span
      ><span class="visually-hidden">${localize.say('noValue')}</span>`;
  }
  if (typeof value === 'string') {
    if (format === 'date') return formatIso(value, localize.locale);
    const url = format === 'text' || !/^https?:\/\//i.test(value) ? undefined : safeUrl(value);
    if (url !== undefined) return renderLink(url, value, localize);
  }
  if (format === 'text' && typeof value !== 'object') return String(value);
  return formatValue(value, field, localize.locale, { yes: localize.say('yes'), no: localize.say('no') });
}

/** Draws a link to another page. */
export function renderLink(url: string, text: string, localize: Localize<string>): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="visually-hidden"> ${localize.say('newTab')}</span></a
  >`;
}
