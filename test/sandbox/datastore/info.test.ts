import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('what a table is', () => {
  it('is told with its count, its aliases and its dictionary', async () => {
    const { result } = await portal.get('datastore_info', { id: 'titik_wifi_publik' });
    assert.equal(result['meta']?.['count'], 180);
    assert.equal(result['meta']?.['table_type'], 'BASE TABLE');
    assert.deepEqual(result['meta']?.['aliases'], ['titik_wifi_publik']);
    const speed = result['fields']?.find((field) => String(field['id']) === 'kecepatan_mbps');
    assert.deepEqual(speed?.['info'], { label: 'Kecepatan', notes: 'Kecepatan unduh titik ini.', unit: 'Mbps' });
    assert.equal(speed?.['schema']?.['native_type'], 'integer');
    const name = result['fields']?.find((field) => String(field['id']) === 'nama');
    assert.equal(name?.['schema']?.['is_index'], true);
    assert.equal(name?.['schema']?.['uniquekey'], false);
  });

  it('leaves out the parts that are not wanted', async () => {
    const { result } = await portal.get('datastore_info', {
      resource_id: 'titik_wifi_publik',
      include_meta: 'false',
      include_fields_schema: 'false',
    });
    assert.deepEqual(Object.keys(result), ['fields']);
    assert.equal(result['fields']?.[0]?.['schema'], undefined);
  });
});
