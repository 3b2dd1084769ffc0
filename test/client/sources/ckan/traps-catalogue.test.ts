import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { type Answer, type Asked, fakePortal, quick, recorded, versions, wireRows } from '../../fake-portal.js';

function portal(answer: (asked: Asked) => Answer) {
  const { fetch, calls } = fakePortal(answer);
  return { calls, client: createClient({ portal: 'https://a.example', fetch, ...quick, retries: 0 }) };
}
const datasets = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `d${first + at}`, name: `d${first + at}`, title: '' }));

test('trap 14, a portal gives fewer datasets than it is asked for: pages neither skip nor shrink', async () => {
  const { client } = portal(({ parameters }) => {
    const [start, rows] = [Number(parameters['start'] ?? 0), Math.min(Number(parameters['rows']), 10)];
    return { result: { count: 45, results: datasets(start, Math.min(rows, 45 - start)), facets: {} } };
  });
  const names: string[] = [];
  for (const page of [1, 2, 3])
    names.push(...(await client.datasets.search({ page, pageSize: 20 })).datasets.map(({ name }) => name));
  assert.deepEqual(
    names,
    datasets(0, 45).map(({ name }) => name),
  );
});

test('trap 14, a portal that gives nothing more is not asked for ever', async () => {
  const { client, calls } = portal(({ parameters }) => ({
    result: { count: 45, results: Number(parameters['start'] ?? 0) === 0 ? datasets(0, 10) : [] },
  }));
  assert.equal((await client.datasets.search({ pageSize: 20 })).datasets.length, 10);
  assert.equal(calls.length, 2);
});

test('trap 15, a list of filters of one text finds nothing: filters go as one text', async () => {
  const { client, calls } = portal(() => ({ result: { count: 0, results: [] } }));
  await client.datasets.search({ organization: 'bps', tags: ['air'], formats: ['CSV'] });
  assert.deepEqual(
    [calls[0]?.parameters['fq'], 'fq_list' in (calls[0]?.parameters ?? {})],
    ['+organization:"bps" +tags:"air" +res_format:"CSV"', false],
  );
});

test('trap 16 and 17, facets are asked for as JSON, and come largest first', async () => {
  const items = [
    { name: 'z', display_name: 'Z', count: 1 },
    { name: 'a', display_name: 'A', count: 9 },
  ];
  const { client, calls } = portal(() => ({
    result: { count: 0, results: [], search_facets: { tags: { title: 'tags', items } } },
  }));
  const { facets } = await client.datasets.search({ facets: ['tags'] });
  assert.equal(calls[0]?.parameters['facet.field'], '["tags"]');
  assert.deepEqual(
    facets.tags?.map(({ name }) => name),
    ['a', 'z'],
  );
});

test('trap 18 and 19, lists stop at 25 without notice and drop the empty ones: they are read on, by title', async () => {
  const groups = Array.from({ length: 60 }, (_, at) => ({ name: `g${at}`, title: `G${at}`, package_count: 0 }));
  const { client, calls } = portal(({ parameters }) => {
    const offset = Number(parameters['offset'] ?? 0);
    return { result: groups.slice(offset, offset + 25) };
  });
  assert.equal((await client.organizations.list()).length, 60);
  assert.ok(calls.every(({ parameters }) => parameters['sort'] === 'title asc'));
});

test('trap 20, datasets inside an organization lack what they have elsewhere', async () => {
  for (const version of versions) {
    const { client } = portal(() => recorded('catalog', version, 'org_show datasets'));
    const { packages } = await client.action('organization_show', { id: 'bps', include_datasets: true });
    assert.ok((packages?.length ?? 0) > 0);
  }
});

test('trap 21, "false" is true to a list of tags: names are asked for without it', async () => {
  const { client, calls } = portal(() => ({ result: ['air', 'wifi'] }));
  assert.deepEqual(await client.tags.list(), ['air', 'wifi']);
  assert.equal('all_fields' in (calls[0]?.parameters ?? {}), false);
});

test('trap 22, the booleans of licences are texts', async () => {
  for (const version of versions) {
    const { client } = portal(() => recorded('catalog', version, 'license_list'));
    assert.ok((await client.licenses.list()).length > 0);
    assert.equal(typeof (await client.action('license_list'))[0]?.['domain_data'], 'boolean');
  }
});

test('trap 23, a boolean that is none breaks the portal: only true and false are sent', async () => {
  const { client, calls } = portal(() => ({ result: [] }));
  await client.action('group_list', { all_fields: true, include_extras: false });
  assert.deepEqual([calls[0]?.parameters['all_fields'], calls[0]?.parameters['include_extras']], ['true', 'false']);
});

test('trap 24, the version may be hidden: what the portal can do is found out all the same', async () => {
  const { client } = portal(({ action }) =>
    action === 'status_show'
      ? { result: { site_title: 'A' } }
      : {
          result: wireRows(
            [
              { id: '_id', type: 'int' },
              { id: 'n', type: 'int4' },
            ],
            [[1, 5]],
          ),
        },
  );
  assert.equal((await client.status()).version, undefined);
  assert.equal((await client.table('r').where('n >= 5').page()).rows.length, 1);
});

test('trap 25, a title may be empty, null, or a text by language', async () => {
  for (const [title, shown] of [
    ['', 'wifi'],
    [null, 'wifi'],
    [{ id: 'Wi-Fi publik', en: 'Public Wi-Fi' }, 'Wi-Fi publik'],
  ] as const) {
    const { client } = portal(() => ({ result: { id: 'd', name: 'wifi', title } }));
    assert.equal((await client.datasets.get('wifi')).title, shown);
  }
});

test('trap 26, a site adds, drops and renames keys', async () => {
  const { client } = portal(() => ({ result: { name: 'wifi', jenis: ['a', 'b'], bidang: { id: 'Kominfo' } } }));
  const dataset = await client.datasets.get('wifi');
  assert.deepEqual([dataset.resources, dataset.tags, dataset.licence], [[], [], undefined]);
  assert.deepEqual([dataset.extras['jenis'], dataset.extras['bidang']], ['a, b', 'Kominfo']);
});

test('trap 27, the search server may be down while tables are read', async () => {
  for (const version of versions) {
    const { client } = portal(({ action }) =>
      action === 'package_search'
        ? recorded('config-nosolr', version, 'nosolr package_search')
        : { result: wireRows([{ id: '_id', type: 'int' }], [[1]]) },
    );
    await assert.rejects(client.datasets.search(), { code: 'portal-error' });
    assert.equal((await client.table('r').page()).rows.length, 1);
  }
});
