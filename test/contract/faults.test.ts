import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Source, type SourceOptions, Table } from '@satudata/client';
import { arcgisSource } from '@satudata/client/sources/arcgis.js';
import { bigdataSource } from '@satudata/client/sources/bigdata.js';
import { bpsSource } from '@satudata/client/sources/bps.js';
import { FileSource } from '@satudata/client/sources/file.js';
import { jakartaSource } from '@satudata/client/sources/jakarta.js';
import { jsonSource } from '@satudata/client/sources/json.js';
import { opendatasoftSource } from '@satudata/client/sources/opendatasoft.js';
import { socrataSource } from '@satudata/client/sources/socrata.js';
import { host, type Served } from '../client/http-server.js';

const bps = 'https://webapi.bps.example/v1/api';
const paging = { kind: 'page', page: 'page', size: 'size' } as const;
const sources: Readonly<Record<string, (base: string, options: SourceOptions) => Source>> = {
  'a JSON file': (base, options) => new FileSource(`${base}/titik.json`, options),
  'a GeoJSON file': (base, options) => new FileSource(`${base}/titik.geojson`, options),
  'bigdata of the province': (base, options) => bigdataSource(`${base}/api-backend/bigdata/dinas/tabel`, options),
  'bigdata of a city': (base, options) => bigdataSource(`${base}/api/bigdata/dinas/tabel`, options),
  'a cube of BPS': (base, options) =>
    bpsSource(`${bps}/list/model/data/domain/1872/var/1/th/124/`, { ...options, relay: base }),
  'districts of BPS': (base, options) =>
    bpsSource(`${bps}/interoperabilitas/datasource/simdasi/id/25/id_tabel/x/`, { ...options, relay: base }),
  'a list of BPS': (base, options) => bpsSource(`${bps}/list/model/var/domain/1872/`, { ...options, relay: base }),
  ArcGIS: (base, options) => arcgisSource(`${base}/rest/services/X/MapServer/0`, options),
  Opendatasoft: (base, options) => opendatasoftSource(`${base}/explore/dataset/wifi/`, options),
  Socrata: (base, options) => socrataSource(`${base}/d/yjub-udmw`, options),
  'Satu Data Jakarta': (base, options) => jakartaSource(`${base}/open-data/wifi`, options),
  'JSON at once': (base, options) => jsonSource(`${base}/semua`, options),
  'JSON by page': (base, options) => jsonSource(`${base}/halaman`, { ...options, paging, rowsPath: 'data' }),
};

const page = '<!doctype html><html><title>Just a moment...</title></html>';
const faults: readonly (readonly [what: string, code: string, served: Served])[] = [
  ['a page of the network', 'captive-portal', { type: 'text/html', body: page }],
  ['a page that calls itself JSON', 'captive-portal', { body: page }],
  ['a challenge of a firewall', 'forbidden', { status: 403, type: 'text/html', body: page }],
  ['maintenance', 'maintenance', { status: 503, type: 'text/html', body: page }],
  ['JSON that breaks off', 'not-json', { body: '{"data":[{"id":1},{"id"' }],
  ['an empty answer', 'not-json', { body: '' }],
  ['a sentence', 'not-json', { body: 'maaf, layanan sibuk' }],
  ['too many calls', 'rate-limited', { status: 429, headers: { 'retry-after': '30' }, body: {} }],
  ['a fault of the server', 'portal-error', { status: 500, body: { message: 'Internal Server Error' } }],
  ['nothing by that name', 'not-found', { status: 404, body: { message: 'Not found' } }],
  ['a bare text', 'unexpected-shape', { body: '"Bad request"' }],
  ['null', 'unexpected-shape', { body: 'null' }],
  ['an object without its keys', 'unexpected-shape', { body: {} }],
  ['rows that are none', 'unexpected-shape', { body: { status: 'OK', error: 0, data: 7, results: {}, features: 'x' } }],
];

for (const [name, open] of Object.entries(sources)) {
  describe(name, () => {
    for (const [what, code, served] of faults)
      test(`${what} is ${code}`, async () => {
        // What BPS does not call OK is a refusal, whatever else it is.
        const refused = code === 'unexpected-shape' && name.includes('BPS') && what !== 'rows that are none';
        const due = refused ? 'portal-error' : code;
        const { base, close } = await host(() => served);
        try {
          await assert.rejects(new Table({ source: open(base, { retries: 0 }) }).page(), { code: due });
        } finally {
          await close();
        }
      });
  });
}

const said: readonly (readonly [name: string, what: string, code: string, body: unknown])[] = [
  ['bigdata of the province', 'an error', 'unexpected-shape', { error: 1, message: 'Tabel tidak ada', data: [] }],
  ['a cube of BPS', 'a key that does not hold', 'forbidden', { status: 'Error', message: 'API key is not valid' }],
  ['a cube of BPS', 'another refusal', 'portal-error', { status: 'Error', message: 'Invalid parameter' }],
  ['a list of BPS', 'a refusal by number', 'portal-error', { status: '400', message: 'model' }],
  ['ArcGIS', 'a service that is down', 'portal-error', { error: { code: 500, message: 'Service not started ' } }],
  ['ArcGIS', 'a token that is wanted', 'forbidden', { error: { code: 499, message: 'Token Required' } }],
  ['ArcGIS', 'a layer that is gone', 'not-found', { error: { code: 404, message: 'Layer not found' } }],
  ['ArcGIS', 'an error of another form', 'portal-error', { error: 'rusak' }],
  ['Socrata', 'an error', 'unexpected-shape', { error: true, code: 'query', message: 'No such column' }],
  ['Satu Data Jakarta', 'an error', 'unexpected-shape', { status: 404, message: 'Data tidak ditemukan' }],
];

describe('an error within an answer of success', () => {
  for (const [name, what, code, body] of said)
    test(`${name}: ${what} is ${code}`, async () => {
      const { base, close } = await host(() => ({ body }));
      const source = sources[name]?.(base, { retries: 0 });
      assert.ok(source !== undefined);
      await assert.rejects(new Table({ source }).page(), { code });
      await close();
    });
});

describe('answers that are less than due, and no fault', () => {
  const empty: readonly (readonly [name: string, body: unknown])[] = [
    ['a cube of BPS', { status: 'OK', 'data-availability': 'list-not-available' }],
    ['a cube of BPS', { status: 'OK', 'data-availability': 'available', vervar: [], datacontent: {} }],
    ['districts of BPS', { status: 'OK', 'data-availability': 'list-not-available', data: '' }],
    ['a list of BPS', { status: 'OK', 'data-availability': 'available', data: '' }],
    ['a list of BPS', { status: 'OK', 'data-availability': 'list-not-available' }],
    ['bigdata of a city', { data: [] }],
    ['Socrata', []],
    ['Opendatasoft', { total_count: 0, results: [] }],
    ['Satu Data Jakarta', { data: [], total: 0 }],
    ['JSON by page', { data: '' }],
    ['JSON at once', { rows: [], count: 0 }],
    ['ArcGIS', { features: [] }],
  ];
  for (const [name, body] of empty)
    test(`${name}: ${JSON.stringify(body)} has no rows`, async () => {
      const { base, close } = await host(() => ({ body }));
      const source = sources[name]?.(base, { retries: 0 });
      assert.ok(source !== undefined);
      const { rows, next } = await new Table({ source }).page();
      assert.deepEqual([rows.length, next], [0, undefined]);
      await close();
    });

  test('a page without a total, and rows without some of their keys, are read', async () => {
    const { base, close } = await host(({ pathname }) => ({
      body: pathname.endsWith('/records') ? { results: [{ a: 1, b: 'x' }, { a: 2 }, 'teks'] } : {},
    }));
    const source = opendatasoftSource(`${base}/explore/dataset/wifi/`, { retries: 0 });
    const { rows, total } = await new Table({ source }).page();
    assert.equal(total, undefined);
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [
        { a: 1, b: 'x' },
        { a: 2, b: null },
        { a: null, b: null },
      ],
    );
    await close();
  });
});
