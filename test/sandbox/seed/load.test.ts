import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

import { seedDatasetId, seedResourceId } from '@satudata/sandbox';

describe('the seed in a portal', () => {
  it('has ids that never change', async () => {
    assert.equal(seedDatasetId('titik-wifi-publik'), 'd407a18a-2cea-5604-bf1b-0d31280eaefe');
    assert.equal(seedResourceId('titik-wifi-publik', 'titik'), 'b581401b-ce31-54b1-9700-ad98723dbd14');
    const { result } = await portal.get('package_show', { id: seedDatasetId('titik-wifi-publik') });
    assert.equal(result['resources']?.[0]?.['id'], seedResourceId('titik-wifi-publik', 'titik'));
  });

  it('marks every dataset as an example, and names its producer and custodian', async () => {
    const { result } = await portal.post('package_search', { rows: 100 });
    for (const dataset of result['results'] ?? []) {
      const extras = new Map((dataset['extras'] ?? []).map((extra) => [String(extra['key']), String(extra['value'])]));
      assert.equal(extras.get('data_contoh'), 'ya');
      assert.match(extras.get('produsen_data') ?? '', /\(contoh\)$/);
      assert.match(extras.get('walidata') ?? '', /^Diskominfo/);
      assert.deepEqual(
        ['frekuensi', 'satuan', 'kode_wilayah'].filter((key) => !extras.get(key)),
        [],
      );
      assert.ok((dataset['tags'] ?? []).some((tag) => String(tag['name']) === 'data-contoh'));
    }
    assert.equal(result['count'], 8);
  });
});
