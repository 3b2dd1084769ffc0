import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let newest: Portal;
let older: Portal;
let oldest: Portal;
before(async () => {
  newest = await openPortal();
  older = await openPortal({ profile: '2.11' });
  oldest = await openPortal({ profile: '2.9' });
});
after(async () => {
  for (const portal of [newest, older, oldest]) await portal.close();
});

const table = { resource_id: 'bandwidth_publik', limit: 2 };

async function refused(portal: Portal, parameters: object): Promise<unknown> {
  const answer = await portal.post('datastore_search', { ...table, ...parameters });
  assert.equal(answer.status, 409);
  const { __type, ...error } = answer.error;
  return error;
}

describe('a portal of an older CKAN', () => {
  it('says which it is, and has site_read until 2.10', async () => {
    const release = async (portal: Portal) => String((await portal.get('status_show')).result['ckan_version']);
    assert.match(await release(newest), /^2\.12\./);
    assert.match(await release(older), /^2\.11\./);
    assert.match(await release(oldest), /^2\.9\./);
    assert.equal((await oldest.get('site_read')).result, true);
    assert.equal(
      await (await older.fetch('/api/3/action/site_read')).json(),
      'Bad request - Action name not known: site_read',
    );
    assert.equal(await (await newest.fetch('/api/3/action/nope')).json(), 'Bad request: Action name not known: nope');
  });

  it('takes the token by X-CKAN-API-Key until 2.10', async () => {
    const make = (portal: Portal) =>
      portal.fetch('/api/3/action/package_create', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-ckan-api-key': portal.served.token },
        body: '{"name":"dengan-kunci"}',
      });
    const made = (await (await make(oldest)).json()) as object;
    assert.ok('success' in made && made.success === true && !('changed_entities' in made));
    assert.equal((await make(older)).status, 403);
  });

  it('answers a search with links and an estimate, without what 2.12 brought', async () => {
    const { result } = await older.get('datastore_search', { ...table, offset: 2 });
    assert.deepEqual(result['_links'], {
      start: '/api/3/action/datastore_search?resource_id=bandwidth_publik&limit=2',
      next: '/api/3/action/datastore_search?resource_id=bandwidth_publik&limit=2&offset=4',
    });
    assert.equal(result['total_was_estimated'], false);
    assert.equal(result['total_estimation_threshold'], null);
    const now = (await newest.post('datastore_search', { ...table, filters: { _id: 1 } })).result;
    const then = (await older.post('datastore_search', { ...table, filters: { _id: 1 } })).result;
    assert.ok('filterops' in now && 'include_next_page' in now && !('_links' in now));
    assert.ok(!('filterops' in then) && !('include_next_page' in then));
    assert.deepEqual(then['records']?.length, 1);
  });

  it('shows times without fractions of a second', async () => {
    const made = async (portal: Portal) => {
      const { result } = await portal.write('datastore_create', {
        resource: { package_id: 'bandwidth-publik' },
        fields: [{ id: 'waktu', type: 'timestamp' }],
        records: [{ waktu: '2026-01-02T03:04:05.678' }],
      });
      const found = await portal.get('datastore_search', { resource_id: String(result['resource_id']) });
      return found.result['records']?.[0]?.['waktu'];
    };
    const names = (await newest.get('package_list')).result as unknown as string[];
    assert.ok(names.includes('bandwidth-publik'), names.join(' '));
    assert.equal(await made(newest), '2026-01-02T03:04:05.678');
    assert.equal(await made(older), '2026-01-02T03:04:05');
  });

  it('refuses ranges, alternatives and the next page', async () => {
    const operator = (await refused(older, { filters: { _id: { gt: 1 } } })) as {
      query: unknown;
      info: { orig: unknown };
    };
    assert.deepEqual([operator.query, operator.info.orig], [['Invalid query'], ["can't adapt type 'dict'"]]);
    assert.deepEqual(await refused(older, { filters: { $or: [] } }), { filters: ['invalid value "$or"'] });
    assert.deepEqual(await refused(older, { filters: { nope: 1 } }), { filters: ['invalid value "nope"'] });
    assert.deepEqual(await refused(older, { include_next_page: true }), {
      __extras: ['invalid value "include_next_page"'],
    });
    assert.deepEqual(await refused(oldest, { full_text: 'a' }), { __extras: ['invalid value "full_text"'] });
    assert.equal((await older.post('datastore_search', { ...table, filters: { _id: [1, 2] } })).result['total'], 2);
    assert.equal((await newest.post('datastore_search', { ...table, filters: { _id: { gt: 1 } } })).status, 200);
  });

  it('describes a table by POST alone in 2.9, in another shape', async () => {
    assert.equal((await oldest.fetch('/api/3/action/datastore_info?id=bandwidth_publik')).status, 400);
    const search = await oldest.get('datastore_search', { ...table, limit: 0 });
    const { result } = await oldest.post('datastore_info', { id: String(search.result['resource_id']) });
    assert.deepEqual(Object.keys(result), ['schema', 'meta']);
    assert.ok(Object.values(result['schema'] ?? {}).every((kind) => ['number', 'date', 'text'].includes(String(kind))));
    assert.deepEqual(Object.keys(result['meta'] ?? {}), ['count']);
    assert.deepEqual(Object.keys((await older.get('datastore_info', { id: 'bandwidth_publik' })).result), [
      'meta',
      'fields',
    ]);
  });

  it('sorts extras by key, and loses the lists of datasets inside an organization', async () => {
    const keys = async (portal: Portal) => {
      const { result } = await portal.get('package_show', { id: 'bandwidth-publik' });
      return (result['extras'] as unknown as { key: string }[]).map((extra) => extra.key);
    };
    const sorted = await keys(older);
    assert.deepEqual(sorted, [...sorted].sort());
    assert.notDeepEqual(await keys(newest), sorted);
    const show = async (portal: Portal) =>
      (await portal.get('organization_show', { id: 'diskominfo', include_datasets: 'true' })).result;
    assert.ok((await show(newest))['packages']?.[0]?.['resources']);
    const organization = await show(older);
    assert.equal(organization['packages']?.[0]?.['resources'], undefined);
    assert.ok(organization['packages']?.[0]?.['name']);
    assert.deepEqual(organization['tags'], []);
    assert.equal((organization['extras'] as unknown as { state: string }[])[0]?.state, 'active');
  });

  it('lets other sites send the headers of its time', async () => {
    const headers = { origin: 'http://situs.test' };
    const allowed = async (portal: Portal) =>
      (await portal.fetch('/api/3', { headers })).headers.get('access-control-allow-headers');
    assert.equal(await allowed(oldest), 'X-CKAN-API-KEY, Authorization, Content-Type');
    assert.equal(await allowed(older), 'Authorization, Content-Type');
  });

  it('refuses a dump format it does not know as a bad question', async () => {
    assert.equal((await older.fetch('/datastore/dump/bandwidth_publik?format=pdf')).status, 400);
    assert.equal((await newest.fetch('/datastore/dump/bandwidth_publik?format=pdf')).status, 500);
  });
});
