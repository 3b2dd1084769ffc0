import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick, recorded } from '../fake-portal.js';

const statusOf = (answer: Parameters<typeof fakePortal>[0]) =>
  createClient({ portal: 'https://a', fetch: fakePortal(answer).fetch, ...quick }).status();

test('a portal tells what it is', async () => {
  const status = await statusOf(() => recorded('config-nosolr', '2.12', 'nosolr status_show'));
  assert.deepEqual(
    [status.title, status.version, status.locale, status.extensions.includes('datastore')],
    ['Uji Satu Data', '2.12.0b0', 'en', true],
  );
});

test('a portal may hide nearly everything', async () => {
  assert.deepEqual(await statusOf(() => ({ result: {} })), {
    title: '',
    description: '',
    version: undefined,
    locale: undefined,
    extensions: [],
    abilities: { tables: true, ranges: true, total: false, rowsMax: undefined, sql: undefined },
  });
});
