import { createClient } from '@satudata/client';
import type { TableOptions } from '../../packages/client/src/client/client.js';
import { type Asked, fakePortal, quick, wireRows } from './fake-portal.js';

type Cells = readonly (string | number | null)[];

/** What was asked of the DataStore, in short. */
export interface AskedRows {
  readonly limit: number;
  readonly offset: number;
  readonly sort: string;
  readonly filters: Readonly<Record<string, unknown>>;
}

/** A portal that loads everything as text, and sorts and compares it as text. Numbers among the first cells of a column make it `int4`. */
export function textPortal(names: readonly string[], rows: readonly Cells[], options: TableOptions = {}) {
  const columns = ['_id', ...names];
  const numbered = rows.map((cells, at) => [at + 1, ...cells]);
  const type = (at: number): string => (typeof numbered[0]?.[at] === 'number' ? 'int4' : 'text');
  const asked: AskedRows[] = [];
  const answer = ({ action, parameters }: Asked) => {
    if (action === 'status_show') return { result: { ckan_version: '2.10.1' } };
    const question: AskedRows = {
      limit: Number(parameters['limit'] ?? 100),
      offset: Number(parameters['offset'] ?? 0),
      sort: String(parameters['sort'] ?? ''),
      filters: parameters['filters'] === undefined ? {} : Object(plain(parameters['filters'])),
    };
    asked.push(question);
    const [first = '_id'] = question.sort.split(',');
    const [column = '', down] = first.replaceAll('"', '').split(' ');
    const at = columns.indexOf(column);
    const found = numbered.filter((row) =>
      Object.entries(question.filters).every(([name, value]) =>
        [value].flat().some((each) => String(row[columns.indexOf(name)]) === String(each)),
      ),
    );
    const compare = (one: (typeof found)[number], two: (typeof found)[number]): number => {
      const [left, right] = [one[at] ?? '', two[at] ?? ''];
      return typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left) < String(right)
          ? -1
          : 1;
    };
    const sorted = [...found].sort((one, two) => compare(one, two) * (down === 'desc' ? -1 : 1));
    const wanted = [parameters['fields'] ?? columns].flat().map((name) => columns.indexOf(String(name)));
    return {
      result: wireRows(
        wanted.map((index) => ({ id: columns[index] ?? '', type: type(index) })),
        sorted
          .slice(question.offset, question.offset + question.limit)
          .map((row) => wanted.map((index) => row[index] ?? null)),
        { total: found.length, limit: question.limit },
      ),
    };
  };
  const { fetch } = fakePortal(answer);
  const client = createClient({ portal: 'https://teks.example', fetch, ...quick });
  return { asked, client, table: client.table('r', undefined, options) };
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
