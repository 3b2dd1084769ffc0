import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bigdataKind } from '@satudata/client/sources/bigdata.js';

test('a link of this kind opens without asking, and others are left', async () => {
  const link = new URL('https://a.example/api/bigdata/dinas/tabel?page=1');
  assert.ok(bigdataKind.matches(link));
  assert.equal((await bigdataKind.open(link, {})).id, 'bigdata:https://a.example/api/bigdata/dinas/tabel');
  assert.equal(bigdataKind.matches(new URL('https://a.example/bigdata')), false);
});
