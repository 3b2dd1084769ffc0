import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Client, createClient } from '@satudata/client';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { resultSchema } from '../../../../../packages/client/src/sources/ckan/actions/result-schema.js';
import { fakePortal, quick, recordedFiles, recordings, versions } from '../../../fake-portal.js';

let sandbox: ServedSandbox;
let portal: Client;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  portal = createClient({ portal: `${sandbox.url}/id`, ...quick });
});
after(() => sandbox?.close());

const answering = (result: unknown) =>
  createClient({ portal: 'https://a.example', fetch: fakePortal(() => ({ result })).fetch, ...quick });

/** Calls an action by a name that is only known while the test runs. */
const call = (client: Client, name: string, parameters: Readonly<Record<string, unknown>> = {}) =>
  (client.action as (name: string, parameters: object) => Promise<unknown>)(name, parameters);

test('every action that CKAN 2.11 and 2.12 answered gives its result whole', async () => {
  let read = 0;
  let refused = 0;
  for (const version of versions)
    for (const file of recordedFiles)
      for (const [name, { status, text }] of Object.entries(recordings(file, version))) {
        const action = /^{"help": "[^"]*help_show\?name=(\w+)"/.exec(text)?.[1];
        if (action === undefined || status !== 200) continue;
        const { fetch } = fakePortal(() => ({ status, text }));
        const client = createClient({ portal: 'https://a.example', fetch, ...quick });
        assert.ok(await resultSchema(action), action);
        const wire = JSON.parse(text).result;
        // Before 2.12 a row may come as null where a column of JSON is empty: better an error than a row that is lost.
        const lost = Array.isArray(wire?.records) ? wire.records.indexOf(null) : -1;
        if (lost !== -1) {
          await assert.rejects(
            call(client, action),
            { code: 'unexpected-shape', field: `result.records.${lost}` },
            name,
          );
          refused++;
          continue;
        }
        const result = await call(client, action).catch((error: Error) => assert.fail(`${version} ${name}: ${error}`));
        assert.equal(Array.isArray(result), Array.isArray(wire), name);
        if (typeof wire === 'object' && wire !== null)
          assert.deepEqual(Object.keys(result as object).sort(), Object.keys(wire).sort(), name);
        read++;
      }
  assert.deepEqual([read, refused], [318, 3]);
});

test('the reading actions of a portal answer over HTTP', async () => {
  const status = await portal.action('status_show');
  assert.equal(typeof status.site_title, 'string');
  const [name = ''] = await portal.action('package_list', { limit: 1 });
  const dataset = await portal.action('package_show', { id: name });
  assert.equal(dataset.name, name);
  assert.equal(dataset.private, false);
  const found = await portal.action('package_search', { rows: 2, 'facet.field': ['organization'] });
  assert.equal(found.results.length, 2);
  assert.ok((found.search_facets?.['organization']?.items[0]?.count ?? 0) > 0);
  const [organization] = await portal.action('organization_list', { all_fields: true });
  assert.equal(typeof organization?.package_count, 'number');
  const table = await portal.action('package_show', { id: 'titik-wifi-publik' });
  const resource = table.resources?.find((one) => one.datastore_active === true);
  const rows = await portal.action('datastore_search', { resource_id: resource?.id ?? '', limit: 3 });
  assert.deepEqual([rows.records.length, rows.total], [3, 180]);
  const lists = await portal.action('datastore_search', {
    resource_id: resource?.id ?? '',
    limit: 1,
    records_format: 'lists',
  });
  assert.ok(Array.isArray(lists.records[0]));
  const info = await portal.action('datastore_info', { id: resource?.id ?? '' });
  assert.equal(info.meta?.count, 180);
});

test('whatever the sandbox can read, by name alone, is a known action or says what it lacks', async () => {
  const names = ['tag_list', 'group_list', 'license_list', 'vocabulary_list', 'current_package_list_with_resources'];
  for (const name of names) assert.ok(Array.isArray(await call(portal, name)), name);
  await assert.rejects(call(portal, 'package_show', { id: 'tidak-ada' }), { code: 'not-found' });
  await assert.rejects(call(portal, 'ext_of_nobody'), { code: 'unsupported' });
});

test('look-alikes that write booleans and numbers as text, or leave keys out, are understood', async () => {
  const dataset = await answering({
    id: '1',
    name: 'a',
    private: 'False',
    num_tags: '3',
    title: { id: 'Satu', en: 'One' },
    resources: [{ id: 'r', datastore_active: 'True', size: '12 kB', kecamatan: 'x' }],
    kustodian: 'Dinas',
  }).action('package_show', { id: 'a' });
  assert.deepEqual([dataset.private, dataset.num_tags, dataset['kustodian']], [false, 3, 'Dinas']);
  assert.deepEqual(dataset.resources?.[0], { id: 'r', datastore_active: true, size: '12 kB', kecamatan: 'x' });
});

test('a result of another form is told with the place', async () => {
  await assert.rejects(answering({ id: '1', name: 7 }).action('package_show', { id: 'a' }), {
    code: 'unexpected-shape',
    field: 'result.name',
  });
  await assert.rejects(answering('ya').action('package_list'), { code: 'unexpected-shape', field: 'result' });
});

test('an action of an extension gives what came', async () => {
  assert.deepEqual(await answering({ layers: 2 }).action('geoview_layers', { any: 1 }), { layers: 2 });
  assert.equal(await answering(1).action('constructor'), 1);
});

test('digits that a number would lose stay, unless text is wanted for all', async () => {
  const text = '{"success":true,"result":{"fields":[],"records":[{"n":9007199254740993,"m":5}]}}';
  const { fetch } = fakePortal(() => ({ status: 200, text }));
  const client = createClient({ portal: 'https://a.example', fetch, ...quick });
  const exact = await client.action('datastore_search', { resource_id: 'r' });
  assert.deepEqual(exact.records, [{ n: '9007199254740993', m: 5 }]);
  const texts = await client.action('datastore_search', { resource_id: 'r' }, { numbers: 'string' });
  assert.deepEqual(texts.records, [{ n: '9007199254740993', m: '5' }]);
});

test('a call that is given up says so', async () => {
  await assert.rejects(portal.action('status_show', {}, { signal: AbortSignal.abort() }), { code: 'aborted' });
});
