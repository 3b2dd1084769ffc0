import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemorySource, open, registerSource } from '@satudata/client';
import { openElsewhere } from '../../../packages/client/src/client/open-elsewhere.js';
import { fakePortal, quick, wireRows } from '../fake-portal.js';

const kota = registerSource('kota', {
  matches: (url) => url.host === 'api.kota.example',
  open: (url) => new MemorySource([{ jalan: url.pathname }], { id: `kota:${url.pathname}` }),
});

test('a kind of source that is passed in opens its links, and leaves others to the rest', async () => {
  const table = await open('https://api.kota.example/dataset/wifi', { sources: [kota] });
  assert.equal(table.id, 'kota:/dataset/wifi');
  assert.equal((await table.page()).rows[0]?.['jalan'], '/dataset/wifi');
  const { fetch } = fakePortal(() => ({ result: wireRows([], []) }));
  const other = await open('https://a.example/datastore/dump/r', { sources: [kota], fetch, ...quick });
  assert.equal(other.id, 'ckan:https://a.example:r');
});

test('a link to nothing that is known says what can be pasted', async () => {
  await assert.rejects(
    open('https://data.kota.example/berita'),
    (error: { code: string; hint: string }) => error.code === 'unsupported' && error.hint.includes('CSV'),
  );
  await assert.rejects(openElsewhere('wifi', {}), { code: 'invalid-config' });
  await assert.rejects(open('wifi', { sources: [kota] }), { code: 'invalid-config' });
});
