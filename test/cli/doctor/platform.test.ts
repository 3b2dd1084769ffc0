import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import { examine } from '@satudata/cli';
import { isHtml, titleOf } from '../../../packages/cli/src/doctor/platform.js';
import { serveTestSite } from './test-site.js';

/** What the doctor calls a site that answers some paths, and 404 all others. */
async function named(answers: Readonly<Record<string, string>>, link = '/'): Promise<string> {
  const listener: RequestListener = ({ url = '' }, response) => {
    const body = answers[url] ?? answers[url.replace(/\?.*/, '')];
    const isPage = body?.startsWith('<') ?? true;
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': isPage ? 'text/html' : 'application/json' });
    response.end(body ?? '<title>Tidak ada</title>');
  };
  const site = await serveTestSite(listener);
  try {
    const findings = await examine(`${site.url}${link}`, { origin: 'https://metrokota.example' });
    const found = findings.find(({ check }) => check === 'platform');
    return `${found?.state} ${found?.reason}: ${found?.seen}`;
  } finally {
    await site.close();
  }
}

test('platforms that the client reads are named', async () => {
  const layer = '/arcgis/rest/services/Wifi/FeatureServer/0';
  assert.equal(
    await named({ [layer]: '{"currentVersion":11.2,"fields":[]}' }, `${layer}/query`),
    'ok other: ArcGIS 11.2',
  );
  assert.equal(await named({ '/arcgis/rest/info': '{"currentVersion":10.9}' }), 'ok other: ArcGIS');
  assert.equal(
    await named({ '/api/explore/v2.1/catalog/datasets': '{"total_count":3,"results":[]}' }),
    'ok other: Opendatasoft',
  );
  assert.equal(await named({ '/api/catalog/v1': '{"results":[],"resultSetSize":9}' }), 'ok other: Socrata');
  assert.equal(await named({ '/api-backend/dataset/list': '{"error":0,"data":[]}' }), 'ok other: bigdata');
  assert.equal(await named({ '/api/datasets': '{"data":[],"pagination":{"has_next":false}}' }), 'ok other: bigdata');
  assert.equal(
    await named({ '/v1/api/domain/type/prov/': '{"status":"Error","message":"API Key Not Valid"}' }),
    'warn key: BPS WebAPI',
  );
});

test('files and plain JSON are what they are', async () => {
  assert.equal(
    await named({ '/data.geojson': '{"type":"FeatureCollection","features":[]}' }, '/data.geojson'),
    'ok file: GeoJSON',
  );
  assert.equal(await named({ '/wifi.csv': 'nama;mbps\nTaman;20\n' }, '/wifi.csv'), 'ok file: CSV');
  assert.equal(await named({ '/api/wifi': '[{"nama":"Taman"}]' }, '/api/wifi'), 'warn json: JSON');
});

test('sites that hold no data are named by what they say of themselves', async () => {
  assert.equal(
    await named({ '/': '<title>Beranda Kota</title><meta name="generator" content="Joomla! 4">' }),
    'fail none: HTML "Beranda Kota" Joomla! 4 (HTTP 200)',
  );
  const wordpress = { '/': '<title>Berita</title>', '/wp-json/': '{"name":"Kota Contoh","namespaces":["wp/v2"]}' };
  assert.equal(await named(wordpress), 'fail none: WordPress "Kota Contoh"');
  assert.equal(await named({ '/': '<?xml version="1.0"?><rss/>' }), 'fail none: XML (HTTP 200)');
  const catalogue = '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[]}';
  assert.equal(await named({ '/': '<p>', '/data.json': catalogue }), 'fail none: DCAT (data.json)');
});

test('a domain that nobody uses is told as one, whether it is for sale or has expired', async () => {
  for (const text of [
    'This domain is for sale!',
    '<p>Domain ini sudah kedaluwarsa.</p>',
    '<iframe src="//sedoparking.com">',
  ])
    assert.equal(
      await named({ '/': `<title>data-kota.example</title>${text}` }),
      'fail parked: HTML "data-kota.example" (HTTP 200)',
    );
  assert.match(await named({ '/': '<title>Kota</title><p>Domain kota.go.id</p>' }), /^fail none/);
});

test('a site that answers every address with one page says so at the address of the API', async () => {
  const site = await serveTestSite((_, response) => response.end('<html><title>Aplikasi</title>'));
  const findings = await examine(site.url, { origin: 'https://metrokota.example' });
  await site.close();
  assert.deepEqual(
    findings.filter(({ check }) => check === 'platform').map(({ reason, seen }) => [reason, seen]),
    [['page', 'HTML "Aplikasi" (HTTP 200)']],
  );
});

test('a page is told by its first sign or its type, and has a title', () => {
  const seen = (text: string, type = '') => ({
    url: '',
    status: 200,
    headers: new Headers({ 'content-type': type }),
    text,
    time: 0,
  });
  assert.deepEqual(
    [isHtml(seen(' <p>')), isHtml(seen('', 'text/html')), isHtml(seen('{}')), isHtml(seen('<?xml'))],
    [true, true, false, false],
  );
  assert.equal(titleOf('<head><title lang="id"> Kota\n</title>'), 'Kota');
  assert.equal(titleOf('<h1>Kota</h1>'), undefined);
});
