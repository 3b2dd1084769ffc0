import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcgisKind } from '@satudata/client/sources/arcgis.js';

test('a link of this kind opens without asking, and others are left', async () => {
  const link = new URL('https://geo.example/rest/services/X/FeatureServer/3/query?f=json');
  assert.ok(arcgisKind.matches(link));
  assert.equal((await arcgisKind.open(link, {})).id, 'arcgis:https://geo.example/rest/services/X/FeatureServer/3');
  assert.equal(arcgisKind.matches(new URL('https://geo.example/rest/services')), false);
});
