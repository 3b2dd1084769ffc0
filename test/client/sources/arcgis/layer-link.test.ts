import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerOf } from '../../../../packages/client/src/sources/arcgis/layer-link.js';

test('a layer is named by any address within it, or by its service', () => {
  const base = 'https://geo.example/server/rest/services/BATAS/MapServer';
  for (const [link, layer] of [
    [`${base}/3`, `${base}/3`],
    [`${base}/3/query?where=1=1`, `${base}/3`],
    [`${base}?f=json`, `${base}/0`],
    [`${base}/`, `${base}/0`],
    ['https://geo.example/server/rest/services', undefined],
    ['https://geo.example/MapServerTua/1', undefined],
  ] as const)
    assert.equal(layerOf(new URL(link)), layer, link);
});
