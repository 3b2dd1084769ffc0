import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opendatasoftKind } from '@satudata/client/sources/opendatasoft.js';

test('a link of this kind opens without asking, and others are left', async () => {
  const link = new URL('https://opendata.kota.example/explore/dataset/wifi/table/');
  assert.ok(opendatasoftKind.matches(link));
  assert.equal(
    (await opendatasoftKind.open(link, {})).id,
    'opendatasoft:https://opendata.kota.example/api/explore/v2.1/catalog/datasets/wifi',
  );
  assert.equal(opendatasoftKind.matches(new URL('https://opendata.kota.example/explore/')), false);
});
