import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLayer } from '../../../../packages/client/src/sources/arcgis/layer.js';
import { serve } from '../../http-server.js';

const { base } = await serve(({ pathname }) => ({
  body:
    pathname === '/tua'
      ? {
          name: 'Tua',
          supportedQueryFormats: 'JSON, AMF',
          supportsPagination: false,
          supportsAdvancedQueries: false,
          fields: [
            { name: 'FID', type: 'esriFieldTypeOID' },
            { name: 'luas', type: 'esriFieldTypeSingle' },
            { name: 'pada', type: 'esriFieldTypeDate' },
          ],
        }
      : { objectIdField: 'ID', editingInfo: { lastEditDate: 1_700_000_000_000 } },
}));
const signal = new AbortController().signal;

test('a layer says what its server can do', async () => {
  const { key, pages, ordered, geojson, fields, rounded } = await describeLayer(`${base}/tua`, {}, signal);
  assert.deepEqual([key, pages, ordered, geojson], ['FID', false, false, false]);
  assert.deepEqual(
    fields.map(({ type }) => type),
    ['number', 'number', 'datetime'],
  );
  assert.deepEqual([...(rounded ?? [])], ['luas']);
});

test('one that says little is taken for one of today', async () => {
  const { key, pages, ordered, geojson, info } = await describeLayer(`${base}/baru`, {}, signal);
  assert.deepEqual([key, pages, ordered, geojson], ['ID', true, true, true]);
  assert.equal(info.updated, '2023-11-14T22:13:20.000Z');
});
