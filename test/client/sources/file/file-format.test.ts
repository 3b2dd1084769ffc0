import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatNamed,
  formatOfAddress,
  formatOfText,
} from '../../../../packages/client/src/sources/file/file-format.js';

test("a format is known by a portal's word, an address or the first letters", () => {
  assert.equal(formatNamed('CSV'), 'csv');
  assert.equal(formatNamed('text/csv; charset=utf-8'), 'csv');
  assert.equal(formatNamed('application/geo+json'), 'geojson');
  assert.equal(formatNamed('application/x-ndjson'), 'ndjson');
  assert.equal(formatNamed('XLSX'), undefined);
  assert.equal(formatNamed('constructor'), undefined);
  assert.equal(formatOfAddress('https://a.example/x/titik.GeoJSON?v=1'), 'geojson');
  assert.equal(formatOfAddress('https://a.example/export?format=tsv'), 'tsv');
  assert.equal(formatOfAddress('https://a.example/export'), undefined);
  assert.equal(formatOfText('\n[{"a":1}]'), 'json');
  assert.equal(formatOfText('{"a":1}\n{"a":2}'), 'ndjson');
  assert.equal(formatOfText('{"type": "FeatureCollection"'), 'geojson');
  assert.equal(formatOfText('a,b'), 'csv');
});
