import { loadPart } from '../../errors/load-part.js';
import { SatuError } from '../../errors/satu-error.js';
import type { Row } from '../../model/row.js';
import { objectOf } from '../ckan/loose.js';
import { unexpected } from '../json-answer.js';
import { at, columnsBeside, looseNames, looseRows, usualRowsPath, usualRowsPaths } from '../loose-rows.js';
import { parseJson } from '../parse-json.js';
import type { RowBatch } from './csv-rows.js';

// Letters that are read before anything is decided: enough to see where the rows begin. A file of no more is parsed as a whole.
const partSize = 65_536;

/**
 * Rows of a JSON file, as they arrive. A long file is parsed in parts, each of whole rows, as far as its list of rows begins within its first 64 kB, and the names of
 * its columns, where its rows are lists, stand before it; otherwise it is held whole. Throws `not-json` and `unexpected-shape`.
 */
export async function* jsonRows(
  texts: AsyncIterable<string>,
  url: string,
  rowsPath: string | undefined,
): AsyncGenerator<RowBatch, void, undefined> {
  let list: OpenList | undefined;
  let held = '';
  let enough = partSize;
  const names = new Set<string>();
  for await (const text of texts) {
    held += text;
    if (held.length < enough) continue;
    if (list === undefined) {
      list = openList(held, rowsPath);
      if (list === undefined) enough = Number.POSITIVE_INFINITY;
      else held = held.slice(list.before.length);
    }
    const [rows, rest] = list === undefined ? [[], held] : wholeRows(held, list.close);
    // One long row is not tried again with each of its parts.
    enough = list === undefined ? enough : rows.length === 0 ? held.length * 2 : Math.max(partSize, rest.length * 2);
    held = rest;
    if (rows.length > 0) yield batchOf(rows, list?.columns, names, url, rowsPath);
  }
  if (list === undefined) {
    yield await wholeBatch(parsed(held, url), url, rowsPath);
    return;
  }
  // With what stood before the list, what is left is a file again, and parsed only if it is sound to its end.
  const rows = at(parsed(`${list.before}${held}`, url), list.path);
  yield batchOf(rows as readonly unknown[], list.columns, names, url, rowsPath);
}

/** One value out of JSON text. Throws `not-json`. */
export function parsed(text: string, url: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new SatuError('not-json', 'The file is no JSON', { url, cause });
  }
}

async function wholeBatch(answer: unknown, url: string, rowsPath: string | undefined): Promise<RowBatch> {
  if (objectOf(answer)['type'] === 'Topology') {
    const { topologyRows } = await loadPart(() => import('./topology.js'));
    const rows = looseRows(topologyRows(answer, rowsPath, url));
    return { names: looseNames(rows), rows };
  }
  const path = rowsPath ?? usualRowsPath(answer);
  const list = path === undefined ? undefined : at(answer, path);
  if (!Array.isArray(list)) throw noRows(url, rowsPath);
  const columns = columnsBeside(answer);
  const rows = looseRows(list, columns);
  return { names: list.length === 0 ? columns : looseNames(rows), rows };
}

function batchOf(
  list: readonly unknown[],
  columns: readonly string[] | undefined,
  names: Set<string>,
  url: string,
  rowsPath: string | undefined,
): RowBatch {
  if (rowsPath === undefined && list.some((row) => typeof row !== 'object' || row === null))
    throw noRows(url, rowsPath);
  const rows: readonly Row[] = looseRows(list, columns);
  for (const name of looseNames(rows)) names.add(name);
  return { names: [...names], rows };
}

function noRows(url: string, rowsPath: string | undefined): SatuError {
  return unexpected(
    url,
    rowsPath === undefined ? 'The file holds no list of rows' : `There are no rows at ${rowsPath}`,
  );
}

/** A list of rows whose end is not known yet. */
interface OpenList {
  readonly path: string;
  /** The text of the file up to its first row. */
  readonly before: string;
  /** Sign that ends each of its rows. */
  readonly close: '}' | ']';
  readonly columns: readonly string[];
}

// A text that has no end is a sign of its own.
const tokens = /"(?:[^"\\]|\\[\s\S])*"|["{}[\],:]|[^\s"{}[\],:]+/g;

interface Opened {
  readonly list: boolean;
  key: string | number;
}

function openList(head: string, rowsPath: string | undefined): OpenList | undefined {
  const paths = rowsPath === undefined ? usualRowsPaths : [rowsPath];
  const found = new Map<string, OpenList>();
  const open: Opened[] = [];
  let last = '';
  for (const { 0: token, index } of head.matchAll(tokens)) {
    if (token === '"') break;
    const inside = open.at(-1);
    if (token === ':' && inside !== undefined) inside.key = String(parsedOr(last, ''));
    else if (token === ',' && inside?.list === true) inside.key = Number(inside.key) + 1;
    else if (token === '{' || token === '[') {
      const path = open.map(({ key }) => key).join('.');
      open.push({ list: token === '[', key: token === '[' ? 0 : '' });
      if (token === '[' && paths.includes(path) && !found.has(path)) {
        const list = listAt(path, head, index + 1, open);
        if (list !== undefined) found.set(path, list);
      }
    } else if (token === '}' || token === ']') open.pop();
    last = token;
  }
  const path = paths.find((each) => found.has(each));
  return path === undefined ? undefined : found.get(path);
}

function listAt(path: string, head: string, start: number, open: readonly Opened[]): OpenList | undefined {
  const before = head.slice(0, start);
  const [first] = head.slice(start, start + 1_000).trimStart();
  const rest = open.map(({ list }) => (list ? ']' : '}')).reverse();
  const columns = columnsBeside(parsedOr(`${before}${rest.join('')}`, undefined));
  if (first === '{') return { path, before, close: '}', columns };
  return first === '[' && columns.length > 0 ? { path, before, close: ']', columns } : undefined;
}

function parsedOr(text: string, otherwise: unknown): unknown {
  try {
    return parseJson(text);
  } catch {
    return otherwise;
  }
}

// Where one row seems to end and the next begins. Inside a row it may look the same; then what stands before is no list of rows, and the engine's own
// parser tells so, faster than any walk through the letters. Only then they are walked.
function wholeRows(text: string, close: string): readonly [rows: readonly unknown[], rest: string] {
  for (const endOf of [seemingEnd, surelyEnd]) {
    const end = endOf(text, close);
    const rows = end > 0 ? parsedOr(`[${text.slice(0, end)}]`, undefined) : undefined;
    if (Array.isArray(rows)) return [rows, text.slice(end + 1)];
  }
  return [[], text];
}

const followed = /\s*,\s*([{[])/y;

// Place of the sign between two rows.
function seemingEnd(text: string, close: string): number {
  for (let at = text.lastIndexOf(close); at > 0; at = text.lastIndexOf(close, at - 1)) {
    followed.lastIndex = at + 1;
    const next = followed.exec(text);
    if (next?.[1] === (close === '}' ? '{' : '[')) return text.indexOf(',', at);
  }
  return -1;
}

function surelyEnd(text: string): number {
  let [depth, end] = [0, -1];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '"' || depth < 0) break;
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ',' && depth === 0) end = index;
  }
  return end;
}
