import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const get = async (path: string) => (await (await portal.fetch(path)).json()) as unknown;

describe('suggestions', () => {
  it('come in a set for datasets and tags', async () => {
    assert.deepEqual(await get('/api/2/util/dataset/autocomplete?incomplete=bandwidth-publik'), {
      ResultSet: {
        Result: [
          {
            name: 'bandwidth-publik',
            title: 'Bandwidth Wi-Fi publik per tahun (contoh)',
            match_field: 'name',
            match_displayed: 'bandwidth-publik',
          },
        ],
      },
    });
    assert.deepEqual(await get('/api/util/tag/autocomplete?q=pengguna'), {
      ResultSet: { Result: [{ Name: 'pengguna' }] },
    });
    assert.deepEqual(await get('/api/util/tag/autocomplete'), { ResultSet: { Result: [] } });
  });

  it('come bare for groups, and not at all for other paths', async () => {
    assert.ok(Array.isArray(await get('/api/1/util/organization/autocomplete?q=bap')));
    assert.equal((await portal.fetch('/api/util/constructor')).status, 404);
  });
});
