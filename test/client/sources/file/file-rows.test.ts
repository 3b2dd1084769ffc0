import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileOptions, fileRows } from '../../../../packages/client/src/sources/file/file-rows.js';
import { quick } from '../../fake-portal.js';
import { type Served, serve } from '../../http-server.js';

const files: Record<string, Served> = {
  '/page.csv': { type: 'text/html', body: '<!DOCTYPE html><title>Masuk</title>' },
  '/book.csv': { type: 'text/csv', body: 'PK\u0003\u0004…' },
  '/wrong.csv': { type: 'text/csv', body: '[{"a":1}]' },
  '/api': { body: { success: true, last_update: '2024', data: [{ a: 1 }, { b: 2 }] } },
  '/deep.json': { body: { status: 'OK', data: [{ page: 1 }, [{ a: 1 }]] } },
  '/none.json': { body: { api_status: 0 } },
  '/broken.json': { body: '{"data":[' },
  '/lines.ndjson': { body: '{"a":1}\n{"a":2,"b":3}' },
  '/gone.csv': { status: 404, body: '' },
  '/towers.geojson': {
    body: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 7,
          properties: { tinggi: '31m' },
          geometry: { type: 'Point', coordinates: ['107.65', '-6.96'] },
        },
      ],
    },
  },
};
const { base } = await serve((url) => files[url.pathname] ?? { status: 500, body: '' });

async function rows(path: string, options: FileOptions = {}) {
  const found = [];
  for await (const batch of fileRows(`${base}${path}`, { ...quick, retries: 0, ...options }, undefined))
    found.push(...batch.rows.map((row) => ({ ...row })));
  return found;
}

test('JSON rows are found where portals have them, or where it is said', async () => {
  assert.deepEqual(await rows('/api'), [{ a: 1 }, { b: 2 }]);
  assert.deepEqual(await rows('/deep.json', { rowsPath: 'data.1' }), [{ a: 1 }]);
  assert.deepEqual(await rows('/lines.ndjson'), [{ a: 1 }, { a: 2, b: 3 }]);
  assert.deepEqual(await rows('/wrong.csv'), [{ a: 1 }]);
});

test('a feature gives its properties and its geometry', async () => {
  assert.deepEqual(await rows('/towers.geojson'), [
    { id: 7, tinggi: '31m', geometry: { type: 'Point', coordinates: ['107.65', '-6.96'] } },
  ]);
});

test('what is no table of text says so by its code', async () => {
  await assert.rejects(rows('/page.csv'), { code: 'captive-portal' });
  await assert.rejects(rows('/book.csv'), { code: 'unsupported' });
  await assert.rejects(rows('/none.json'), { code: 'unexpected-shape' });
  await assert.rejects(rows('/broken.json'), { code: 'not-json' });
  await assert.rejects(rows('/gone.csv'), { code: 'not-found' });
  await assert.rejects(rows('/api', { rowsPath: 'result.records' }), { code: 'unexpected-shape' });
});

test('a file that is too large is given up', async () => {
  await assert.rejects(rows('/api', { maxBytes: 10 }), { code: 'too-large' });
});

test('a reader who hangs up is told nothing else', async () => {
  const reading = fileRows(`${base}/api`, quick, AbortSignal.abort());
  await assert.rejects(reading.next(), { code: 'aborted' });
});
