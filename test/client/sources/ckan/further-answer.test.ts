import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick } from '../../fake-portal.js';
import { textPortal } from '../../text-portal.js';

test('what a portal can do depends on what its columns turned out to hold', async () => {
  const { table, asked } = textPortal(
    ['nama', 'n'],
    [
      ['a', '9,5'],
      ['b', '10,5'],
    ],
  );
  await table.page();
  await table.sortBy('nama').page({ size: 1 });
  await table.sortBy('n').page({ size: 1 });
  assert.deepEqual(
    asked.map(({ sort }) => sort),
    ['_id', 'nama,_id', '_id'],
    'texts are sorted there, numbers here',
  );
});

test('years that came as text are still compared and sorted by the portal', async () => {
  const { table, asked } = textPortal(['tahun'], [['2022'], ['2023']]);
  await table.page();
  const page = await table.where({ tahun: 2023 }).sortBy('tahun').page();
  assert.deepEqual(
    page.rows.map((row) => row['tahun']),
    [2023],
  );
  assert.deepEqual([asked.at(-1)?.filters, asked.at(-1)?.sort], [{ tahun: 2023 }, 'tahun,_id']);
});

test('a refusal that nothing can be done about is told as it came', async () => {
  const { fetch } = fakePortal(() => ({
    status: 409,
    text: JSON.stringify({ success: false, error: { __type: 'Validation Error', limit: ['Invalid integer'] } }),
  }));
  const table = createClient({ portal: 'https://a.example', fetch, ...quick }).table('r');
  await assert.rejects(table.page(), { code: 'invalid-query', field: 'limit' });
});
