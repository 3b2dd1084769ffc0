import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, open } from '@satudata/client';
import { quick } from '../fake-portal.js';
import { serve } from '../http-server.js';

const rows = [
  { id_kode_indikator: 1, variabel: '10' },
  { id_kode_indikator: 2, variabel: '20' },
];
const { base } = await serve(({ pathname }) => {
  switch (pathname) {
    case '/sapa/1.0/api/daftar_data':
      return { body: { api_status: 1, data: rows } };
    case '/unduh/7':
      return { type: 'text/csv', body: 'nama;mbps\nTaman (contoh);20\nPasar (contoh);10\n' };
    case '/status':
      return { body: { status: 'OK' } };
    case '/sibuk':
      return { status: 429, body: {} };
    case '/gambar':
      return { type: 'application/pdf', body: '%PDF-1.7' };
    default:
      return { type: 'text/html', body: '<!doctype html><html><title>Berita</title></html>' };
  }
});

test('an address that does not say what it is opens by what it answers', async () => {
  for (const [path, name] of [
    ['/sapa/1.0/api/daftar_data', 'variabel'],
    ['/unduh/7', 'mbps'],
  ] as const) {
    const page = await (await open(`${base}${path}`, quick)).page();
    assert.equal(page.total, 2, path);
    assert.equal(page.rows[0]?.[name] === 10 || page.rows[0]?.[name] === 20, true, path);
  }
});

test('a page, a document, and an answer without rows are no tables', async () => {
  for (const path of ['/berita', '/gambar', '/status'])
    await assert.rejects(
      open(`${base}${path}`, quick),
      (error) => isSatuError(error, 'unsupported') && /CSV/.test(error.hint ?? ''),
      path,
    );
});

test('what the server answers else is told as it is', async () => {
  await assert.rejects(open(`${base}/sibuk`, { ...quick, retries: 0 }), { code: 'rate-limited' });
  await assert.rejects(open(`${base}/berita`, { signal: AbortSignal.abort() }), { code: 'aborted' });
});

test('nothing of the page’s own site is asked that is not named as a file', async () => {
  const calls: string[] = [];
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    calls.push(String(url));
    return new Response('nama\nA');
  };
  const surroundings = { origin: 'https://dinas.example', online: () => true };
  await assert.rejects(open('https://dinas.example/:::', { fetch, surroundings }), { code: 'unsupported' });
  assert.deepEqual(calls, []);
});
