import type { Store } from '../database/database.js';
import { isRecord } from '../json/plain-value.js';
import { pythonStr } from '../json/python-repr.js';
import { parseFilters } from './filter.js';
import type { Output } from './output.js';
import { makeSelection, type SearchParameters, selectedFields } from './search.js';
import { outputsOf, pageStatement, type Selection } from './select.js';
import type { Table } from './table.js';

/** How a whole table is written. */
export type DumpFormat = 'csv' | 'tsv' | 'json' | 'xml';

/** What is dumped, and how. */
export interface DumpRequest {
  readonly table: Table;
  readonly parameters: Omit<SearchParameters, 'limit' | 'offset'>;
  readonly format: DumpFormat;
  readonly bom: boolean;
  /** Undefined: all rows. */
  readonly limit: number | undefined;
  readonly offset: number;
  /** Rows a statement. */
  readonly pageSize: number;
  /** Goes on after the first page by `_id`, as 2.12 does: a filter on `_id` is lost, a list of filters breaks the file off. */
  readonly byKey: boolean;
}

interface PageText {
  readonly text: string;
  readonly rows: number;
  /** The highest `_id`, where there is one. */
  readonly last: number | undefined;
}

/** Checks a dump and returns its parts, to be asked for one by one. Throws a Failure when the question is wrong. */
export function dump(database: Store, request: DumpRequest): AsyncGenerator<string> {
  const selection = makeSelection(request.table, {
    ...request.parameters,
    sort: request.parameters.sort ?? '_id',
    limit: 0,
    offset: 0,
  });
  return parts(database, request, selection);
}

async function* parts(database: Store, request: DumpRequest, selection: Selection): AsyncGenerator<string> {
  const { format } = request;
  // Until 2.11 a name that XML does not allow ends the file before it begins.
  const isBroken = selection.older && format === 'xml' && selection.fields.some((name) => xmlName(name) !== name);
  if (isBroken) return;
  yield (request.bom && format !== 'json' ? '\ufeff' : '') + head(format, selection);
  let done = 0;
  let last: number | undefined;
  for (;;) {
    const left = request.limit === undefined ? request.pageSize : Math.min(request.pageSize, request.limit - done);
    if (left <= 0) break;
    const page = await readPage(database, format, nextSelection(request, selection, left, done, last));
    if (page.text !== '') yield format === 'json' ? `${done > 0 ? ',' : ''}\n    ${page.text}` : page.text;
    done += page.rows;
    last = page.last;
    if (page.rows < left) break;
  }
  yield tail(format);
}

/** The next page: by key where CKAN goes by key, else by offset. */
function nextSelection(
  request: DumpRequest,
  selection: Selection,
  limit: number,
  done: number,
  last: number | undefined,
): Selection {
  const sort = selection.sort.map((key) => key.column).join();
  const isKeyed = request.byKey && sort === '_id' && selection.sort[0]?.descending === false && last !== undefined;
  if (!isKeyed) return { ...selection, limit, offset: request.offset + done };
  const { filters } = request.parameters;
  if (Array.isArray(filters)) throw new TypeError('A list of filters has no member _id');
  const { columns } = request.table;
  const filter = parseFilters({ ...(isRecord(filters) ? filters : {}), _id: { gt: last } }, columns);
  return { ...selection, filter, limit, offset: 0 };
}

function head(format: DumpFormat, selection: Selection): string {
  if (format === 'xml') return '<data xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n';
  if (format === 'json') {
    return `{\n  "fields": ${JSON.stringify(selectedFields(selection))},\n  "records": [`;
  }
  const delimiter = format === 'csv' ? ',' : '\t';
  return `${selection.fields.map((name) => headCell(name, delimiter)).join(delimiter)}\r\n`;
}

function headCell(name: string, delimiter: string): string {
  return /["\r\n]/.test(name) || name.includes(delimiter) ? `"${name.replaceAll('"', '""')}"` : name;
}

function tail(format: DumpFormat): string {
  if (format === 'xml') return '</data>\n';
  return format === 'json' ? '\n]}\n' : '';
}

async function readPage(database: Store, format: DumpFormat, selection: Selection): Promise<PageText> {
  const records = format === 'json' ? 'lists' : format === 'xml' ? 'objects' : format;
  const counted = pageStatement(selection, records, ',\n    ').replace(
    / FROM json_cols$/,
    ', (SELECT count(*) FROM records_page)::int AS rows FROM json_cols',
  );
  const [row] = await database.rows<{ j: string | null; rows: number; highest?: number | null }>(counted);
  const text = row?.j ?? '';
  return {
    text: format === 'xml' ? xmlRows(text, outputsOf(selection)) : text,
    rows: row?.rows ?? 0,
    last: row?.highest ?? undefined,
  };
}

function xmlRows(json: string, outputs: readonly Output[]): string {
  if (json === '') return '';
  const rows = JSON.parse(json) as Record<string, unknown>[];
  return rows.map((row) => xmlRow(row, outputs)).join('');
}

function xmlRow(row: Record<string, unknown>, outputs: readonly Output[]): string {
  const cells = outputs
    .filter((output) => output.name !== '_id' && row[output.name] !== null && row[output.name] !== undefined)
    .map((output) => xmlElement(xmlName(output.name), '', row[output.name]));
  const id = row['_id'] === undefined ? '' : ` _id="${xmlText(String(row['_id']))}"`;
  return `<row${id}>${cells.join('')}</row>\n`;
}

function xmlElement(name: string, attributes: string, value: unknown): string {
  if (value === null) return `<${name} xsi:nil="true"${attributes} />`;
  if (typeof value !== 'object') return `<${name}${attributes}>${xmlText(xmlScalar(value))}</${name}>`;
  const members = Object.entries(value as Record<string, unknown>);
  const inner = members.map(([key, member]) => xmlElement('value', ` key="${xmlText(key)}"`, member));
  return `<${name}${attributes}>${inner.join('')}</${name}>`;
}

function xmlScalar(value: unknown): string {
  if (typeof value !== 'number' || Math.abs(value) < 1e16 || Number.isInteger(value) === false) return pythonStr(value);
  return value.toExponential();
}

/** What may not stand in an element's name becomes one underscore, and none is left at the end. */
function xmlName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_.-]+/gu, '_').replace(/_+$/, '');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
