import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Table } from '@satudata/client';
import { bpsSource } from '@satudata/client/sources/bps.js';
import { bpsApi } from '../../../contract/platforms/bps.js';

const { base, list, asked, close } = await bpsApi();
test.after(close);
const table = new Table({ source: bpsSource(list, { relay: base }) });

test('a list gives all its rows, whatever size its pages have', async () => {
  const ids = [];
  for await (const { var_id } of table.rows()) ids.push(var_id);
  assert.deepEqual([ids.length, new Set(ids).size, await table.count()], [27, 27, 27]);
  const page = await table.page({ size: 4, offset: 8 });
  assert.equal(page.rows[0]?.['var_id'], 9);
});

test('pages are asked for before the key that a relay adds', () => {
  assert.ok(asked.every(({ pathname }) => /\/domain\/1872\/page\/\d+\/perpage\/\d+\/$/.test(pathname)));
  const source = bpsSource(`${list}key/rahasia/`);
  assert.equal(source.id.includes('rahasia'), false);
});
