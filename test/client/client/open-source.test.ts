import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, isSatuError } from '@satudata/client';
import { openSource } from '../../../packages/client/src/client/open-source.js';
import { fakePortal, quick, wireRows } from '../fake-portal.js';

const portal = (resources: object[]) =>
  fakePortal(({ action }) => ({
    result:
      action === 'package_show'
        ? { id: 'p', name: 'wifi', title: 'Titik', resources }
        : wireRows([{ id: 'n', type: 'int' }], [[7]]),
  }));
const queryable = { id: 'r', format: 'CSV', datastore_active: true };

test('a link leads to the rows behind it', async () => {
  const { fetch } = portal([{ id: 'f', format: 'PDF', datastore_active: false }, queryable]);
  const source = await openSource('https://a/dataset/wifi', { fetch, ...quick });
  assert.equal(source.id, 'ckan:https://a:r');
  assert.deepEqual(
    (await source.page({ ...everything, limit: 5 })).rows.map((row) => row['n']),
    [7],
  );
});

test('links into one portal that share a map ask for a dataset once', async () => {
  const { fetch, calls } = portal([queryable]);
  const portals = new Map<string, unknown>();
  for (let turn = 0; turn < 3; turn += 1) await openSource('https://a/dataset/wifi', { fetch, ...quick, portals });
  assert.equal(calls.length, 1);
  await openSource('https://a/dataset/wifi', { fetch, ...quick });
  assert.equal(calls.length, 2);
});

test('a dataset with nothing but files says which', async () => {
  const { fetch } = portal([{ id: 'f', format: 'PDF', datastore_active: false }]);
  await assert.rejects(
    openSource('https://a/dataset/wifi', { fetch, ...quick }),
    (error) => isSatuError(error, 'unsupported') && (error.hint ?? '').includes('PDF'),
  );
});
