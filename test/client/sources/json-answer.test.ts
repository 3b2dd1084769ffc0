import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askJson } from '../../../packages/client/src/sources/json-answer.js';
import { serve } from '../http-server.js';

const { base } = await serve((url) => {
  if (url.pathname === '/page') return { type: 'text/html', body: '<html><title>Just a moment</title></html>' };
  if (url.pathname === '/text') return { body: 'maaf' };
  if (url.pathname === '/bad') return { status: 400, body: { message: 'kolom tidak ada' } };
  return { body: '\uFEFF{"a":1}' };
});

test('JSON is read, also behind a byte order mark', async () => {
  assert.deepEqual(await askJson(`${base}/json`, {}), { a: 1 });
});

test('what is no JSON is told by its code', async () => {
  await assert.rejects(askJson(`${base}/page`, {}), { code: 'captive-portal' });
  await assert.rejects(askJson(`${base}/text`, {}), { code: 'not-json' });
  await assert.rejects(
    askJson(`${base}/bad`, {}),
    (error: { code: string; detail: string }) => error.code === 'invalid-query' && error.detail.includes('kolom'),
  );
});
