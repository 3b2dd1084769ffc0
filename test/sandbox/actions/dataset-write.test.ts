import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('changing a dataset', () => {
  it('patches what is named and leaves the rest', async () => {
    await portal.write('package_create', { name: 'tambal', notes: 'lama', tags: [{ name: 'satu' }] });
    const { result } = await portal.write('package_patch', { id: 'tambal', title: 'Baru', name: 'tambal-2' });
    assert.deepEqual([result['title'], result['notes'], result['num_tags']], ['Baru', 'lama', 1]);
    assert.equal((await portal.get('package_show', { id: 'tambal' })).status, 404);
  });

  it('updates by emptying what is not named, but keeps its tables', async () => {
    await portal.write('package_create', {
      name: 'perbarui',
      notes: 'lama',
      tags: [{ name: 'satu' }],
      resources: [{ url: 'https://kota.example/a' }],
    });
    await portal.write('datastore_create', {
      resource: { package_id: 'perbarui', name: 'Tabel' },
      records: [{ a: 1 }],
    });
    const { result } = await portal.write('package_update', { id: 'perbarui', title: 'Baru' });
    assert.deepEqual(
      [result['title'], result['notes'], result['num_tags'], result['name']],
      ['Baru', null, 0, 'perbarui'],
    );
    assert.deepEqual(
      result['resources']?.map((resource) => String(resource['name'])),
      ['Tabel'],
    );
  });

  it('deletes it from every list, though the token still sees it', async () => {
    const { result } = await portal.write('package_create', { name: 'hapus' });
    assert.equal((await portal.write('package_delete', { id: 'hapus' })).result, null);
    assert.equal((await portal.get('package_show', { id: 'hapus' })).status, 403);
    assert.equal((await portal.write('package_show', { id: String(result['id']) })).result['state'], 'deleted');
    assert.ok(!JSON.stringify((await portal.get('package_list')).result).includes('hapus'));
  });

  it('says which datasets changed', async () => {
    const response = await portal.fetch('/api/3/action/package_create', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: portal.served.token },
      body: '{"name":"berubah"}',
    });
    const body = (await response.json()) as { result: { id: string }; changed_entities: unknown };
    assert.deepEqual(body.changed_entities, { package: [body.result.id] });
  });
});

describe('changing resources', () => {
  it('adds, patches and deletes them in order', async () => {
    await portal.write('package_create', { name: 'sumber' });
    const ids: string[] = [];
    for (const name of ['a', 'b'])
      ids.push(String((await portal.write('resource_create', { package_id: 'sumber', name })).result['id']));
    assert.equal((await portal.write('resource_patch', { id: ids[1], description: 'x' })).result['name'], 'b');
    await portal.write('resource_delete', { id: ids[0] });
    const { result } = await portal.get('package_show', { id: 'sumber' });
    assert.deepEqual(
      result['resources']?.map((resource) => [resource['name'], resource['position'], resource['description']]),
      [['b', 0, 'x']],
    );
    assert.equal((await portal.write('resource_patch', { id: ids[0] })).status, 404);
  });

  it('drops the table of a resource with it', async () => {
    await portal.write('package_create', { name: 'sumber-tabel' });
    const made = await portal.write('datastore_create', {
      resource: { package_id: 'sumber-tabel' },
      records: [{ a: 1 }],
      aliases: 'hilang',
    });
    await portal.write('resource_delete', { id: made.result['resource_id'] });
    assert.equal((await portal.get('datastore_search', { resource_id: 'hilang' })).status, 404);
  });

  it('keeps a file that is sent with a form and serves it again', async () => {
    await portal.write('package_create', { name: 'unggah' });
    const form = new FormData();
    form.set('package_id', 'unggah');
    form.set('name', 'Berkas');
    form.set('upload', new File(['a;b\r\n1;2\r\n'], '../Data Saya.csv', { type: 'text/csv' }));
    const response = await portal.fetch('/api/3/action/resource_create', {
      method: 'POST',
      headers: { authorization: portal.served.token },
      body: form,
    });
    const { result } = (await response.json()) as { result: { url: string; format: string; size: number } };
    assert.match(result.url, /\/download\/data-saya\.csv$/);
    assert.deepEqual([result.format, result.size], ['CSV', 10]);
    assert.equal(await (await fetch(result.url)).text(), 'a;b\r\n1;2\r\n');
  });
});

describe('what else can be done with datasets', () => {
  it('puts resources in another order, updates one as a whole, and purges all of it', async () => {
    const resources = [
      { name: 'satu', url: 'http://a.example/1', description: 'd' },
      { name: 'dua', url: 'http://a.example/2' },
    ];
    const made = await portal.write('package_create', { name: 'urutan', resources });
    const [first, second] = [made.result['resources']?.[0]?.['id'], made.result['resources']?.[1]?.['id']];
    const ordered = await portal.write('package_resource_reorder', { id: 'urutan', order: [second] });
    assert.deepEqual(ordered.result['order'], [second, first]);
    const updated = await portal.write('resource_update', { id: first, url: 'http://a.example/3' });
    assert.deepEqual([updated.result['name'], updated.result['description']], [null, null]);
    const table = await portal.write('datastore_create', { resource: { package_id: 'urutan' }, records: [{ a: 1 }] });
    assert.equal((await portal.post('dataset_purge', { id: 'urutan' })).status, 403);
    await portal.write('dataset_purge', { id: 'urutan' });
    assert.equal((await portal.get('package_show', { id: 'urutan' })).status, 404);
    const gone = await portal.get('datastore_search', { resource_id: String(table.result['resource_id']) });
    assert.equal(gone.status, 404);
    assert.equal((await portal.write('package_create', { name: 'urutan' })).status, 200);
  });
});
