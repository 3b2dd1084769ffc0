import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick, wireRows } from '../fake-portal.js';

const own = 'https://data.kota.example/id';

test('links into the portal of a client share its answers and its token, and no other is told it', async () => {
  const { fetch, calls } = fakePortal(({ action }) => ({
    result:
      action === 'package_show'
        ? { id: 'p', name: 'wifi', title: 'Titik', resources: [{ id: 'r', datastore_active: true }] }
        : wireRows([{ id: '_id', type: 'int' }], [[1]]),
  }));
  const client = createClient({ portal: own, fetch, token: 'rahasia', ...quick });
  const [one, two] = [await client.open(`${own}/dataset/wifi`), await client.open(`${own}/dataset/wifi`)];
  await Promise.all([one.page(), two.page(), client.table('r').page()]);
  assert.deepEqual(
    calls.map(({ action, headers }) => [action, headers.get('authorization')]),
    [
      ['package_show', 'rahasia'],
      ['datastore_search', 'rahasia'],
    ],
  );
  calls.length = 0;
  await (await client.open('https://data.kota.example.jahat.example/dataset/wifi')).page();
  assert.ok(calls.length > 0 && calls.every(({ headers }) => headers.get('authorization') === null));
});
