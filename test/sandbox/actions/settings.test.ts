import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ckanLimits, lowered } from '../../../packages/sandbox/src/actions/settings.js';
import { openPortal, type Portal } from '../portal.js';

const portals: Portal[] = [];
const open = async (options: Parameters<typeof openPortal>[0]): Promise<Portal> => {
  const portal = await openPortal(options);
  portals.push(portal);
  return portal;
};
after(() => Promise.all(portals.map((portal) => portal.close())));

describe('limits', () => {
  it('are lowered, never raised', () => {
    assert.equal(lowered(ckanLimits, 10).searchRowsMax, 10);
    assert.equal(lowered(ckanLimits, 500).searchRows, 100);
  });

  it('cut what is asked for, and the answer says so', async () => {
    const portal = await open({ limits: { searchRows: 3, searchRowsMax: 5, packageRowsMax: 2, groupListMax: 1 } });
    const search = (limit?: number) =>
      portal.get('datastore_search', { resource_id: 'titik_wifi_publik', ...(limit === undefined ? {} : { limit }) });
    assert.equal((await search()).result['limit'], 3);
    assert.equal((await search(99)).result['limit'], 5);
    assert.equal((await portal.get('package_search', { rows: 50 })).result['results']?.length, 2);
    assert.equal((await portal.get('organization_list')).result.length, 1);
  });
});

describe('a site that is set otherwise', () => {
  it('hides its version from all but the token’s owner', async () => {
    const portal = await open({
      examples: false,
      hideVersion: true,
      description: 'Uji',
      extensions: ['datastore', 'dcat'],
    });
    const { result } = await portal.get('status_show');
    assert.deepEqual(
      [result['ckan_version'], result['site_description'], result['extensions']?.length],
      [undefined, 'Uji', 2],
    );
    assert.equal((await portal.write('status_show', {})).result['ckan_version'], '2.12.0');
  });

  it('speaks Indonesian without being asked to', async () => {
    const portal = await open({ examples: false, locale: 'id' });
    assert.equal((await portal.get('package_show', { id: 'x' })).error['message'], 'Tidak ditemukan');
    assert.equal((await portal.get('status_show')).result['locale_default'], 'id');
    const answer = await portal.fetch('/en/api/3/action/package_show?id=x');
    assert.match(await answer.text(), /Not found/);
  });

  it('lets answers be kept, shows whole seconds, and takes the token by another header', async () => {
    const portal = await open({ cacheSeconds: 60, wholeSeconds: true, tokenHeader: 'X-Kunci' });
    const answer = await portal.fetch('/api/3/action/datastore_search?resource_id=bandwidth_publik&limit=1');
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=60, must-revalidate');
    assert.doesNotMatch(await answer.text(), /T\d\d:\d\d:\d\d\.\d/);
    const write = (header: string) =>
      portal.fetch('/api/3/action/package_create', {
        method: 'POST',
        headers: { 'content-type': 'application/json', [header]: portal.served.token },
        body: JSON.stringify({ name: 'baru' }),
      });
    assert.equal((await write('authorization')).status, 403);
    assert.equal((await write('x-kunci')).status, 200);
  });

  it('answers what needs no search while its search server is down', async () => {
    for (const profile of ['2.9', '2.12'] as const) {
      const portal = await open({ searchDown: true, profile });
      const refused = await portal.get('package_search');
      assert.equal(refused.status, 500);
      assert.equal(refused.error['__type'], profile === '2.9' ? 'Internal Server Error' : 'Search Connection Error');
      assert.equal((await portal.get('organization_list', { all_fields: 'true' })).status, 500);
      assert.equal((await portal.get('organization_list')).status, 200);
      assert.equal((await portal.get('package_show', { id: 'titik-wifi-publik' })).status, 200);
      assert.equal((await portal.get('datastore_search', { resource_id: 'titik_wifi_publik' })).status, 200);
    }
  });

  it('lets the pages of listed origins read, from 2.10 on', async () => {
    for (const [profile, allowed] of [
      ['2.9', null],
      ['2.10', 'http://situs.test'],
    ] as const) {
      const portal = await open({ examples: false, profile, cors: ['http://situs.test'] });
      const ask = (origin: string) => portal.fetch('/api/3', { headers: { origin } });
      assert.equal((await ask('http://situs.test')).headers.get('access-control-allow-origin'), allowed);
      assert.equal((await ask('http://lain.test')).headers.get('access-control-allow-origin'), null);
    }
  });
});
