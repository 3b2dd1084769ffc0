import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { missing, packageFolder } from './command-at-hand.js';

interface Options {
  readonly ckanUrl: string;
  readonly apiKey?: string;
  readonly json?: unknown;
}

interface Answer {
  readonly success: boolean;
  readonly result: Readonly<Record<string, unknown>>;
}

/** What is used of `@portaljs/ckan-api-client-js`. */
interface PortalJs {
  readonly default: {
    get(action: string, options: Options): Promise<Answer>;
    post(action: string, options: Options): Promise<Answer>;
  };
}

const folder = packageFolder('@portaljs/ckan-api-client-js', '1.4.0');
if (folder === undefined) missing('@portaljs/ckan-api-client-js', 'it was not tried on the sandbox');

for (const profile of ['2.10', '2.12'] as const)
  describe(`the client of PortalJS on the sandbox as CKAN ${profile}`, () => {
    if (folder === undefined) return;
    let portal: ServedSandbox;
    let client: PortalJs['default'];
    before(async () => {
      portal = await serveSandbox({ port: 0, memory: true, profile });
      client = (createRequire(import.meta.url)(folder) as PortalJs).default;
    });
    after(() => portal?.close());

    test('searches the catalogue and reads rows', async () => {
      const asked = { ckanUrl: portal.url };
      const found = await client.get('package_search?q=wifi&rows=5&facet.field=["tags"]', asked);
      assert.ok(found.success && Number(found.result['count']) > 0);
      const rows = await client.post('datastore_search', {
        ...asked,
        json: { resource_id: 'titik_wifi_publik', limit: 2, filters: { status: 'aktif' } },
      });
      assert.deepEqual(
        (rows.result['records'] as { status: string }[]).map(({ status }) => status),
        ['aktif', 'aktif'],
      );
    });

    test('makes a dataset with its token, and is refused in its own terms', async () => {
      const asked = { ckanUrl: portal.url, apiKey: portal.token };
      await client.post('organization_create', { ...asked, json: { name: 'dinas-uji' } });
      const made = await client.post('package_create', {
        ...asked,
        json: { name: 'data-uji', owner_org: 'dinas-uji' },
      });
      assert.equal(made.result['name'], 'data-uji');
      // It writes what it was refused to the console.
      const { error } = console;
      console.error = () => undefined;
      try {
        const again = client.post('package_create', { ...asked, json: { name: 'data-uji', owner_org: 'dinas-uji' } });
        await assert.rejects(again, { name: 'CkanRequestError', message: /^Validation error: "name": / });
        await assert.rejects(client.get('package_show?id=tidak-ada', asked), { message: 'Not found' });
        const anonymous = client.post('package_delete', { ckanUrl: portal.url, json: { id: 'data-uji' } });
        await assert.rejects(anonymous, { message: /Access denied/ });
      } finally {
        console.error = error;
      }
    });
  });
