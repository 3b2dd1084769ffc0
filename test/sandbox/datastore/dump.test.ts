import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { createTable } from '../../../packages/sandbox/src/datastore/create.js';
import { type DumpFormat, dump } from '../../../packages/sandbox/src/datastore/dump.js';
import { openCluster } from './cluster.js';

let database: Database;
let close: () => Promise<void>;
before(async () => {
  ({ database, close } = await openCluster());
});
after(() => close());

async function dumped(
  name: string,
  format: DumpFormat,
  request: { limit?: number; filters?: unknown; bom?: boolean } = {},
): Promise<string> {
  const rows = [
    { 'a, "b"': 'x\ny', n: '1.10' },
    { 'a, "b"': '', n: null },
    { 'a, "b"': 'z<&', n: '3' },
  ];
  const fields = [
    { id: 'a, b', type: 'text', info: undefined },
    { id: 'n', type: 'numeric', info: undefined },
  ];
  const records = rows.map((row) => ({ 'a, b': row['a, "b"'], n: row.n }));
  const table = await database.transaction((session) => createTable(session, { name, fields, records }));
  const parts = dump(database, {
    table,
    format,
    bom: request.bom ?? false,
    limit: request.limit,
    offset: 0,
    pageSize: 2,
    byKey: false,
    parameters: {
      fields: undefined,
      filters: request.filters,
      q: undefined,
      fullText: undefined,
      plain: true,
      language: 'english',
      sort: undefined,
      distinct: false,
    },
  });
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

describe('a dump', () => {
  it('quotes what has to be quoted, and tells null from an empty text', async () => {
    assert.equal(await dumped('d1', 'csv'), '_id,"a, b",n\r\n1,"x\ny",1.10\n2,"",\n3,z<&,3\n');
    assert.equal(
      await dumped('d2', 'tsv', { bom: true, limit: 1 }),
      '\ufeff_id\ta, b\tn\r\n1,'.replace('1,', '1\t"x\ny"\t1.10\n'),
    );
  });

  it('is whole JSON over several pages', async () => {
    const text = await dumped('d3', 'json');
    assert.deepEqual((JSON.parse(text) as { records: unknown }).records, [
      [1, 'x\ny', 1.1],
      [2, '', null],
      [3, 'z<&', 3],
    ]);
    assert.ok(text.includes('1.10'));
  });

  it('is well-formed XML with names that XML allows', async () => {
    assert.match(await dumped('d4', 'xml'), /<row _id="3"><a_b>z&lt;&amp;<\/a_b><n>3<\/n><\/row>\n<\/data>\n$/);
  });

  it('keeps a filter on _id beyond the first page', async () => {
    assert.equal(
      await dumped('d5', 'csv', { filters: { _id: { lte: 3, gte: 2 } } }),
      '_id,"a, b",n\r\n2,"",\n3,z<&,3\n',
    );
  });

  it('stops at its limit', async () => {
    assert.equal((await dumped('d6', 'csv', { limit: 0 })).split('\n').length, 2);
  });
});
