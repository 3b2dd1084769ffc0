import { SatuError } from '../../errors/satu-error.js';
import { looksLikeHtml } from '../../transport/transport.js';
import { answerBytes } from '../answer-bytes.js';
import { pageInstead } from '../json-answer.js';
import { looseNames, looseRows } from '../loose-rows.js';
import { askedAddress, type SourceOptions } from '../source-options.js';
import { csvRows, type RowBatch } from './csv-rows.js';
import { decodeText } from './decode-text.js';
import { type FileFormat, formatNamed, formatOfAddress, formatOfText } from './file-format.js';
import { jsonRows, parsed } from './json-rows.js';

/** What can be told about a file. */
export interface FileOptions extends SourceOptions {
  /** Default: by the address, then by what the server says, then by the first letters. */
  readonly format?: FileFormat | undefined;
  /** Where the rows of a JSON file are: `result.records`, `data.1`; of a TopoJSON file, the name of its object. Default: where portals usually have them, or the object with the most shapes. */
  readonly rowsPath?: string | undefined;
  /** Sign between cells of a CSV file; default: the one that fits its first lines. */
  readonly delimiter?: string | undefined;
  /** Rows from the beginning that columns are decided over, at least 1; a file of no more is held whole. Default 10,000. */
  readonly sample?: number | undefined;
  /** WHATWG name of the encoding; default: UTF-8, or Windows-1252 where it is none. */
  readonly encoding?: string | undefined;
  /**
   * Most bytes of the file; default 50,000,000. Files are read part by part, whatever their size; but TopoJSON, and JSON whose rows do not begin within its first
   * 64 kB, are held whole while they are read, in several times their bytes.
   */
  readonly maxBytes?: number | undefined;
}

// Workbooks and other archives, PDF, workbooks of old, and XML that is no page.
const foreign = ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf', '<'];

/** The rows of a file as they arrive, untyped. */
export async function* fileRows(
  url: string,
  options: FileOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowBatch, void, undefined> {
  const { headers, chunks } = await answerBytes(askedAddress(url, options), options, signal);
  const texts = decodeText(chunks, options.encoding);
  const { value: first = '' } = await texts.next();
  // Portals answer with their own pages under the addresses of files.
  if (looksLikeHtml(first)) {
    await texts.return();
    throw pageInstead(url, 200);
  }
  if (foreign.some((start) => first.trimStart().startsWith(start))) {
    await texts.return();
    throw new SatuError('unsupported', 'The file is no table of text', {
      url,
      hint: 'Workbooks, XML and PDF files are not read: publish the table as CSV as well.',
    });
  }
  const format =
    options.format ?? formatOfAddress(url) ?? formatNamed(headers.get('content-type') ?? '') ?? formatOfText(first);
  const all = before(first, texts);
  if (format === 'csv' || format === 'tsv') {
    // JSON under the address of a CSV file is an error of the portal, or a file by the wrong name.
    if (options.format === undefined && /^\s*[[{]\s*["{[\]}]/.test(first)) yield* jsonRows(all, url, options.rowsPath);
    else yield* csvRows(all, options.delimiter ?? (format === 'tsv' ? '\t' : undefined));
  } else if (format === 'ndjson') yield* lineRows(all, url);
  else yield* jsonRows(all, url, options.rowsPath);
}

async function* before(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield first;
  yield* rest;
}

async function* lineRows(texts: AsyncIterable<string>, url: string): AsyncGenerator<RowBatch, void, undefined> {
  const names = new Set<string>();
  const batch = (lines: readonly string[]): RowBatch => {
    const rows = looseRows(lines.filter((line) => line.trim() !== '').map((line) => parsed(line, url)));
    for (const name of looseNames(rows)) names.add(name);
    return { names: [...names], rows };
  };
  let rest = '';
  for await (const text of texts) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield batch(lines);
  }
  if (rest.trim() !== '') yield batch([rest]);
}
