import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Json, openPortal, type Portal } from '../portal.js';

const portals = new Map<string, Portal>();
before(async () => {
  for (const profile of ['2.9', '2.10', '2.11'] as const) portals.set(profile, await openPortal({ profile }));
});
after(() => Promise.all([...portals.values()].map((portal) => portal.close())));

async function ask(profile: string, action: string, parameters: Record<string, string | number> = {}): Promise<Json> {
  const portal = portals.get(profile);
  assert.ok(portal);
  const answer = await portal.get(action, parameters);
  assert.equal(answer.status, 200, JSON.stringify(answer.error));
  return answer.result;
}

describe('answers of older versions', () => {
  it('link to pages by the address that was asked', async () => {
    const asked = { resource_id: 'titik_wifi_publik', limit: 5, offset: 10 };
    const links = (await ask('2.11', 'datastore_search', asked))['_links'];
    const path = '/api/3/action/datastore_search?resource_id=titik_wifi_publik&limit=5';
    assert.deepEqual(links, { start: path, next: `${path}&offset=15`, prev: `${path}&offset=5` });
  });

  it('say that a total is estimated from a threshold on', async () => {
    const estimated = async (threshold: number) => {
      const asked = { resource_id: 'titik_wifi_publik', limit: 0, total_estimation_threshold: threshold };
      return (await ask('2.10', 'datastore_search', asked))['total_was_estimated'];
    };
    assert.deepEqual([await estimated(10), await estimated(100_000)], [true, false]);
  });

  it('date no table, and count visits for who asks until 2.10', async () => {
    for (const profile of ['2.9', '2.10', '2.11']) {
      const asked = { id: 'titik-wifi-publik', include_tracking: 'true' };
      const dataset = await ask(profile, 'package_show', asked);
      const table = [...(dataset['resources'] ?? [])].find((resource) => String(resource['url_type']) === 'datastore');
      assert.equal(table?.['last_modified'], null);
      const tracking = profile === '2.11' ? undefined : { total: 0, recent: 0 };
      assert.deepEqual([dataset['tracking_summary'], table?.['tracking_summary']], [tracking, tracking]);
    }
  });

  it('lose equal rows beyond the limit, and rows with a column j', async () => {
    const portal = portals.get('2.11');
    assert.ok(portal);
    const records = [1, 1, 1, 2].map((j) => ({ j, k: 'x' }));
    await portal.write('datastore_create', {
      resource: { package_id: 'titik-wifi-publik' },
      aliases: 'dengan_j',
      records,
    });
    const distinct = { resource_id: 'dengan_j', distinct: 'true', fields: 'j,k', limit: 3, records_format: 'lists' };
    assert.deepEqual((await ask('2.11', 'datastore_search', distinct))['records'], [[1, 'x']]);
    assert.deepEqual((await ask('2.11', 'datastore_search', { resource_id: 'dengan_j' }))['records'], [1, 1, 1, 2]);
  });

  it('know less the older they are', async () => {
    const portal = (profile: string) => portals.get(profile) ?? assert.fail();
    const search = (profile: string) => portal(profile).get('package_search', { include_deleted: 'true', rows: 0 });
    assert.deepEqual([(await search('2.9')).status, (await search('2.10')).status], [400, 200]);
    const names = async (profile: string) =>
      (await ask(profile, 'organization_list', { organizations: 'diskominfo,bappeda' })).length;
    assert.deepEqual([await names('2.10'), await names('2.11')], [0, 2]);
    const show = async (profile: string) =>
      (await ask(profile, 'organization_show', { id: 'diskominfo', include_member_count: 'true' }))['member_count'];
    assert.deepEqual([await show('2.10'), await show('2.11')], [undefined, 1]);
    assert.equal((await portal('2.9').post('datastore_info', { id: 'titik_wifi_publik' })).status, 404);
    assert.equal((await portal('2.10').post('datastore_info', { id: 'titik_wifi_publik' })).status, 200);
    const made = await portal('2.11').write('datastore_create', {
      resource: { package_id: 'titik-wifi-publik' },
      fields: [{ id: 'a\tb', type: 'text' }],
    });
    assert.equal(made.status, 200);
  });
});
