import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bpsKind } from '@satudata/client/sources/bps.js';

test('a link of this kind opens without asking, and others are left', async () => {
  const link = new URL('https://webapi.bps.example/v1/api/list/model/data/lang/ind/domain/1872/var/417/th/124/');
  assert.ok(bpsKind.matches(link));
  assert.equal(
    (await bpsKind.open(link, {})).id,
    'bps:https://webapi.bps.example/v1/api/list/model/data/lang/ind/domain/1872/var/417/th/124/',
  );
  assert.equal(bpsKind.matches(new URL('https://bps.example/id/statistics-table')), false);
});
