import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { fakePortal, quick, wireRows } from '../fake-portal.js';

const resources = [
  { id: 'f', format: 'CSV', datastore_active: false },
  { id: 'r', format: 'CSV', datastore_active: true },
  { id: 'u', format: 'CSV' },
];
const portal = (list: object[] = resources) =>
  fakePortal(({ action }) => ({
    result:
      action === 'package_show'
        ? { id: 'p', name: 'wifi', title: 'Titik', resources: list }
        : wireRows([{ id: '_id', type: 'int' }], [[1]]),
  }));

test('a dataset opens on its first table, and its description is not asked for again', async () => {
  const { fetch, calls } = portal();
  const table = await open('https://a/dataset/wifi', { fetch, ...quick });
  assert.equal(table.id, 'ckan:https://a:r');
  assert.equal((await table.info()).title, 'Titik');
  assert.equal(calls.filter(({ action }) => action === 'package_show').length, 1);
});

test('a fresh description is asked for again', async () => {
  const { fetch, calls } = portal();
  await (await open('https://a/dataset/wifi', { fetch, ...quick })).info({ fresh: true });
  assert.equal(calls.filter(({ action }) => action === 'package_show').length, 2);
});

test('a link that names the table opens without asking', async () => {
  const { fetch, calls } = portal();
  assert.equal((await open('https://a/id/datastore/dump/r', { fetch, ...quick })).id, 'ckan:https://a/id:r');
  assert.equal(calls.length, 0);
});

test('files are told from tables, and a portal that does not say is believed to have the rows', async () => {
  const { fetch } = portal();
  await assert.rejects(
    open('https://a/dataset/wifi/resource/f', { fetch, ...quick }),
    (error: { code: string; hint: string }) => error.code === 'unsupported' && error.hint.includes('CSV'),
  );
  assert.equal((await open('https://a/dataset/wifi/resource/u', { fetch, ...quick })).id, 'ckan:https://a:u');
  await assert.rejects(open('https://a/dataset/wifi', { fetch: portal([]).fetch, ...quick }), { code: 'unsupported' });
});

test('links into one portal share their answers where they are opened together', async () => {
  const { fetch, calls } = portal();
  const portals = new Map();
  const options = { fetch, portals, ...quick };
  const [one, two] = await Promise.all([
    open('https://a/dataset/wifi', options),
    open('https://a/dataset/wifi/resource/r', options),
  ]);
  await Promise.all([one.page(), two.page()]);
  assert.deepEqual(
    calls.map(({ action }) => action),
    ['package_show', 'datastore_search'],
  );
});
