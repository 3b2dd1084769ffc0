import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { fakePortal, quick, recorded, versions } from '../fake-portal.js';

const client = (answer: Parameters<typeof fakePortal>[0]) => {
  const fake = fakePortal(answer);
  return { calls: fake.calls, datasets: createClient({ portal: 'https://a', fetch: fake.fetch, ...quick }).datasets };
};

for (const version of versions) {
  test(`the catalogue of CKAN ${version} is found with its counts, largest first`, async () => {
    const { datasets } = client(() => recorded('catalog', version, 'search all'));
    const found = await datasets.search();
    assert.equal(found.total, JSON.parse(recorded('catalog', version, 'search all').text).result.count);
    assert.ok(found.datasets.every(({ name }) => name !== ''));
    const facets = client(() => recorded('catalog', version, 'search rows0 facets')).datasets;
    const counts = (await facets.search({ facets: ['organization', 'tags'] })).facets;
    assert.ok((counts.organization?.length ?? 0) > 0);
    const numbers = counts.tags?.map(({ count }) => count) ?? [];
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => b - a),
    );
    assert.notEqual(counts.organization?.[0]?.title, counts.organization?.[0]?.name);
  });
}

test('a search is put so that every version understands it', async () => {
  const { datasets, calls } = client(() => ({ result: { count: 0, results: [] } }));
  await datasets.search({
    text: 'wi-fi: {!x}',
    organization: 'a"b',
    tags: ['x', 'y'],
    page: 3,
    pageSize: 10,
    facets: ['formats'],
  });
  assert.deepEqual(calls[0]?.parameters, {
    q: 'wi fi x',
    fq: '+organization:"a\\"b" +tags:"x" +tags:"y"',
    rows: '10',
    start: '20',
    'facet.field': '["res_format"]',
  });
  assert.equal(calls[0]?.method, 'GET');
});

test('a look-alike without counts gives none, one with the short form gives those', async () => {
  assert.deepEqual(
    (await client(() => ({ result: { count: 1, results: [{ name: 'x' }] } })).datasets.search({ facets: ['tags'] }))
      .facets,
    { tags: [] },
  );
  const short = await client(() => ({
    result: { count: 1, results: [], facets: { tags: { a: 1, b: 2 } } },
  })).datasets.search({ facets: ['tags'] });
  assert.deepEqual(
    short.facets.tags?.map(({ name }) => name),
    ['b', 'a'],
  );
});

test('a dataset is got by its name, a private one not', async () => {
  const open = client(() => recorded('catalog', '2.12', 'package_show full'));
  assert.equal((await open.datasets.get('x')).id.length > 0, true);
  assert.deepEqual(open.calls[0]?.parameters, { id: 'x' });
  await assert.rejects(client(() => recorded('envelope-errors', '2.12', 'pkg private')).datasets.get('x'), {
    code: 'forbidden',
  });
});
