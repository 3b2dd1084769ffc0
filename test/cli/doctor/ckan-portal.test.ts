import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import { examine } from '@satudata/cli';
import { basesOf } from '../../../packages/cli/src/doctor/ckan-portal.js';
import { serveTestSite } from './test-site.js';

type Answers = Readonly<Record<string, readonly [status: number, body: unknown]>>;

/** The findings about a portal that answers these paths or actions, and else says that it knows none. */
async function found(answers: Answers, link = '/'): Promise<readonly string[]> {
  const listener: RequestListener = ({ url = '' }, response) => {
    const path = url.replace(/\?.*/, '');
    const [status, body] = answers[path] ?? answers[path.replace('/api/3/action/', '')] ?? [400, '"Bad request"'];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify({ success: true, result: body }));
  };
  const site = await serveTestSite(listener);
  try {
    const findings = await examine(`${site.url}${link}`, { origin: 'https://metrokota.example' });
    return findings.map(({ check, reason, seen }) => `${check}.${reason} ${seen}`.trim());
  } finally {
    await site.close();
  }
}

const status = { status_show: [200, { ckan_version: '2.10.4', extensions: ['datastore'] }] } as const;

test('where the API may lie is what comes before the pages of CKAN, then each folder above', () => {
  const at = (path: string) => basesOf(new URL(`https://a.example${path}`));
  assert.deepEqual(at('/data/id/dataset/wifi?x=1'), {
    bases: ['https://a.example/data/id', 'https://a.example/data', 'https://a.example'],
    dataset: 'wifi',
  });
  assert.deepEqual(at('/organization/dinas'), { bases: ['https://a.example'] });
});

test('a portal without DataStore is told apart from one whose DataStore does not answer', async () => {
  assert.ok((await found(status)).includes('datastore.missing'));
  const failing = await found({ ...status, datastore_search: [500, '{"success":false}'] });
  assert.ok(failing.includes('datastore.unknown HTTP 500'));
  assert.ok(failing.some((line) => /^steady\.broken 2\//.test(line)));
});

test('versions are judged, also one that is hidden, and what only looks like CKAN', async () => {
  const version = async (result: unknown) =>
    (await found({ status_show: [200, result] })).find((line) => line.startsWith('platform'));
  assert.equal(await version({ ckan_version: '2.8.3', extensions: [] }), 'platform.old 2.8.3');
  assert.equal(await version({ ckan_version: '2.12.0', extensions: [] }), 'platform.ckan 2.12.0');
  assert.equal(await version({ extensions: ['datastore'] }), 'platform.hidden');
  assert.equal(await version({ site_title: 'Portal' }), 'platform.look-alike');
  const imitation = await found({ '/index.php/api/3/action/package_list': [200, ['a']] });
  assert.ok(imitation.includes('platform.look-alike'));
});

test('the dataset of a link is looked at: tables, files alone, not public, not there', async () => {
  const about = async (answer: readonly [number, unknown]) =>
    (await found({ ...status, package_show: answer }, '/dataset/wifi')).find((line) => line.startsWith('dataset.'));
  const table = { datastore_active: 'True', format: 'CSV' };
  assert.equal(await about([200, { resources: [table, { format: 'PDF' }] }]), 'dataset.tables 1');
  assert.equal(await about([200, { resources: [{ format: 'PDF' }, { format: 'XLSX' }] }]), 'dataset.files PDF, XLSX');
  assert.equal(await about([403, '{"success":false}']), 'dataset.private HTTP 403');
  assert.equal(await about([404, '{"success":false}']), 'dataset.missing HTTP 404');
});

test('robots.txt is read as robots read it', async () => {
  const about = async (text: string) =>
    (await found({ ...status, '/robots.txt': [200, text] })).find((line) => line.startsWith('robots'));
  assert.equal(await about('User-agent: *\nDisallow: /api/\n'), 'robots.forbids');
  assert.equal(await about('User-agent: *\nDisallow: /api/\nAllow: /api/3/\n'), 'robots.ok');
  assert.equal(await about('User-agent: lain\nDisallow: /\n'), 'robots.ok');
});
