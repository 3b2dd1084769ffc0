import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick, recorded, wireRows } from '../../fake-portal.js';

const columns = [
  { id: '_id', type: 'int' },
  { id: 'n', type: 'int4' },
];

function table() {
  const fake = fakePortal(({ parameters }) => {
    const filters = String(parameters['filters'] ?? '');
    if (/0\.5|"\$/.test(filters)) return recorded('datastore', '2.12', 'ds filter bad type');
    return { result: wireRows(columns, filters === '' ? [] : [[1, 7]]) };
  });
  const client = createClient({ portal: 'https://a.example', fetch: fake.fetch, ...quick });
  return { ...fake, table: client.table('r') };
}

test('a value that a column cannot hold is equal to none of its rows, and no error', async () => {
  const { table: asked } = table();
  const none = await asked.where('n = 0.5').page();
  assert.deepEqual([none.rows, none.total, none.fields.map(({ name }) => name)], [[], 0, ['_id', 'n']]);
  const some = await asked.where('n in (0.5, 7)').page();
  assert.deepEqual(
    some.rows.map((row) => row['n']),
    [7],
  );
});

test('a question that is refused for another reason stays refused', async () => {
  const fake = fakePortal(({ parameters }) =>
    parameters['filters'] === undefined
      ? { result: wireRows(columns, []) }
      : recorded('datastore', '2.12', 'ds filter bad type'),
  );
  const client = createClient({ portal: 'https://a.example', fetch: fake.fetch, ...quick });
  await assert.rejects(client.table('r').where('n = 7').page(), { code: 'invalid-query' });
});
