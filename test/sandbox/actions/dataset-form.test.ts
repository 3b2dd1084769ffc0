import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const complain = async (body: object) => (await portal.write('package_create', body)).error;

describe('a dataset that is sent', () => {
  it('is refused field by field', async () => {
    assert.deepEqual((await complain({}))['name'], ['Missing value']);
    assert.deepEqual((await complain({ name: 'A b' }))['name'], [
      'Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_',
    ]);
    assert.deepEqual((await complain({ name: 'a' }))['name'], ['Must be at least 2 characters long']);
    assert.deepEqual((await complain({ name: 'x'.repeat(101) }))['name'], [
      'Name must be a maximum of 100 characters long',
    ]);
    assert.deepEqual((await complain({ name: 'wilayah' }))['name'], ['That URL is already in use.']);
    assert.deepEqual((await complain({ name: 'baru', owner_org: 'nope' }))['owner_org'], [
      'Organization does not exist',
    ]);
    assert.ok((await complain({ name: 'baru', private: true }))['private']);
    assert.ok((await complain({ name: 'baru', tags: [{ name: 'a/b' }] }))['tags']);
    assert.ok((await complain({ name: 'baru', extras: [{ key: 'a' }, { key: 'a' }] }))['extras']);
    assert.ok((await complain({ name: 'baru', resources: 'x' }))['resources']);
    assert.equal((await portal.get('package_show', { id: 'baru' })).status, 404);
  });

  it('has what was sent, and what CKAN adds', async () => {
    const { result } = await portal.write('package_create', {
      name: 'lengkap',
      owner_org: 'bappeda',
      license_id: 'cc-zero',
      tags: [{ name: 'satu' }, { name: 'dua kata' }],
      extras: [{ key: 'satuan', value: 'unit' }],
      groups: [{ name: 'kesehatan' }],
      resources: [{ url: 'kota.example/a.csv', format: 'csv', warna: 'biru' }],
    });
    assert.equal(result['title'], 'lengkap');
    assert.equal(result['organization']?.['name'], 'bappeda');
    assert.equal(result['isopen'], true);
    assert.deepEqual([result['num_tags'], result['num_resources']], [2, 1]);
    const [resource] = result['resources'] ?? [];
    assert.deepEqual(
      [resource?.['format'], resource?.['url'], resource?.['warna']],
      ['CSV', 'http://kota.example/a.csv', 'biru'],
    );
    assert.match(String(result['metadata_created']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/);
  });
});
