import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NoTable } from '../../../packages/sandbox/src/own/csv-text.js';
import { isGeoJson, readGeoJson } from '../../../packages/sandbox/src/own/geojson-table.js';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const point = { type: 'Point', coordinates: [105.3, -5.11] };

describe('a GeoJSON file', () => {
  it('gives a row for every feature, the geometry last', () => {
    const { names, rows } = readGeoJson(
      bytes({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { nama: 'Taman', mbps: 20 }, geometry: point },
          { type: 'Feature', properties: { nama: 'Balai', aktif: true, isi: { a: 1 }, geometry: 'x' }, geometry: null },
          { type: 'Feature', properties: null, geometry: point },
        ],
      }),
    );
    assert.deepEqual(names, ['nama', 'mbps', 'aktif', 'isi', 'geometry']);
    assert.deepEqual(rows, [
      ['Taman', '20', '', '', JSON.stringify(point)],
      ['Balai', '', 'true', '{"a":1}', ''],
      ['', '', '', '', JSON.stringify(point)],
    ]);
  });

  it('may be one feature, and begin with a byte order mark', () => {
    const one = JSON.stringify({ type: 'Feature', properties: { a: 1 }, geometry: point });
    assert.equal(readGeoJson(bytes(`\ufeff${one}`)).rows.length, 1);
  });

  it('is known by its name, and refused when it holds no features', () => {
    assert.ok(isGeoJson('Batas.GeoJSON') && isGeoJson('a.json') && !isGeoJson('a.csv'));
    for (const content of ['{', '[]', '{"type":"FeatureCollection","features":[]}', '{"type":"Topology"}']) {
      assert.throws(() => readGeoJson(bytes(content)), NoTable, content);
    }
  });
});
