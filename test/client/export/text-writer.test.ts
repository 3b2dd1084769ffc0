import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, Row } from '@satudata/client';
import { type TextFormat, textBytes, textWriter } from '../../../packages/client/src/export/text-writer.js';

const fields: readonly Field[] = [
  { name: 'lat', type: 'number', exact: true },
  { name: 'lon', type: 'number', exact: true },
];

async function written(format: TextFormat, ...pages: readonly Row[][]): Promise<string> {
  async function* arriving() {
    for (const rows of pages) yield { rows };
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of textBytes(textWriter(format, fields), arriving())) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const pages = [
  [{ lat: -5, lon: 105 }],
  [],
  [
    { lat: 1, lon: 2 },
    { lat: 3, lon: 4 },
  ],
];

test('a file is whole over many pages, empty ones among them', async () => {
  assert.equal(await written('csv', ...pages), '\uFEFFlat,lon\r\n-5,105\r\n1,2\r\n3,4\r\n');
  assert.equal(await written('ndjson', ...pages), '{"lat":-5,"lon":105}\n{"lat":1,"lon":2}\n{"lat":3,"lon":4}\n');
  assert.deepEqual(JSON.parse(await written('json', ...pages)), pages.flat());
  const { type, features } = JSON.parse(await written('geojson', ...pages));
  assert.equal(type, 'FeatureCollection');
  assert.equal(features.length, 3);
});

test('a file of no rows is one of its format still', async () => {
  assert.equal(await written('csv'), '\uFEFFlat,lon\r\n');
  assert.equal(await written('ndjson'), '');
  assert.deepEqual(JSON.parse(await written('json')), []);
  assert.deepEqual(JSON.parse(await written('geojson')), { type: 'FeatureCollection', features: [] });
});
