import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jakartaKind } from '@satudata/client/sources/jakarta.js';

test('a link of this kind opens without asking, and others are left', async () => {
  const link = new URL('https://satudata.kota.example/open-data/wifi');
  assert.ok(jakartaKind.matches(link));
  assert.equal((await jakartaKind.open(link, {})).id, 'jakarta:https://satudata.kota.example/open-data/wifi');
  assert.equal(jakartaKind.matches(new URL('https://satudata.kota.example/open-data')), false);
});
