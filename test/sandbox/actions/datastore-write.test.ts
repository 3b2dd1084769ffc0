import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

async function newTable(name: string, body: object = {}): Promise<string> {
  await portal.write('package_create', { name });
  const { result, error } = await portal.write('datastore_create', {
    resource: { package_id: name, name: 'Tabel' },
    fields: [
      { id: 'kode', type: 'text' },
      { id: 'nilai', type: 'int' },
    ],
    primary_key: ['kode'],
    records: [
      { kode: 'a', nilai: 1 },
      { kode: 'b', nilai: 2 },
    ],
    ...body,
  });
  assert.deepEqual(error, {});
  return String(result['resource_id']);
}

async function rows(id: string): Promise<unknown> {
  const { result } = await portal.get('datastore_search', { resource_id: id, fields: 'kode,nilai', sort: 'kode' });
  return result['records'];
}

describe('a table made through the API', () => {
  it('makes its resource, is found by its alias, and is dumped under its address', async () => {
    const id = await newTable('tabel-alias', { aliases: 'tabel_saya' });
    assert.equal((await portal.get('datastore_search', { resource_id: 'tabel_saya' })).result['resource_id'], id);
    const { result } = await portal.get('resource_show', { id });
    assert.equal(result['datastore_active'], true);
    assert.equal(result['url'], `${portal.url}/datastore/dump/${id}`);
    assert.deepEqual((await portal.get('datastore_info', { id })).result['meta']?.['aliases'], ['tabel_saya']);
  });

  it('guesses types from the first record when it has no fields', async () => {
    const id = await newTable('tabel-tebak', {
      fields: undefined,
      primary_key: undefined,
      records: [{ kode: 'a', nilai: 1, luas: '2.5', hari: '2026-01-31', isi: { x: 1 } }],
    });
    const { result } = await portal.get('datastore_search', { resource_id: id });
    assert.deepEqual(
      (result['fields'] ?? []).map((field) => String(field['type'])),
      ['int', 'text', 'int4', 'numeric', 'timestamp', 'json'],
    );
  });

  it('takes further rows and columns', async () => {
    const id = await newTable('tabel-tambah');
    const fields = [
      { id: 'kode', type: 'text' },
      { id: 'nilai', type: 'int' },
      { id: 'baru', type: 'text' },
    ];
    const added = await portal.write('datastore_create', {
      resource_id: id,
      fields,
      records: [{ kode: 'c', nilai: 3, baru: 'x' }],
    });
    assert.equal(added.status, 200);
    const { result } = await portal.get('datastore_search', { resource_id: id, q: 'x' });
    assert.equal(result['total'], 1);
  });

  it('is refused with the name of what is wrong', async () => {
    await portal.write('package_create', { name: 'tabel-salah' });
    const make = async (body: object) =>
      (await portal.write('datastore_create', { resource: { package_id: 'tabel-salah' }, ...body })).error;
    assert.deepEqual((await make({ fields: [{ id: '_x' }] }))['fields'], ['"_x" is not a valid field name']);
    assert.deepEqual((await make({ fields: [{ id: 'x', type: 'nope' }] }))['fields'], [
      '"nope" is not a valid field type',
    ]);
    assert.deepEqual((await make({ fields: [{ id: 'x', type: 'int); drop table a; --' }] }))['fields'], [
      '"int); drop table a; --" is not a valid field type',
    ]);
    const values = await make({ fields: [{ id: 'x', type: 'int' }], records: [{ x: 'abc' }] });
    assert.match(String(values['records']), /^The data was invalid: invalid input syntax for type integer: "abc"/);
    assert.deepEqual((await make({ fields: [{ id: 'x' }], records: [{ y: 1 }] }))['records'], [
      'row "1" has extra keys "y"',
    ]);
    const { result } = await portal.get('package_show', { id: 'tabel-salah' });
    assert.equal(result['num_resources'], 0);
  });
});

describe('rows of a table', () => {
  it('are changed and added by upsert', async () => {
    const id = await newTable('tabel-upsert');
    const records = [
      { kode: 'b', nilai: 20 },
      { kode: 'c', nilai: 30 },
    ];
    assert.equal((await portal.write('datastore_upsert', { resource_id: id, records })).status, 200);
    assert.deepEqual(await rows(id), [
      { kode: 'a', nilai: 1 },
      { kode: 'b', nilai: 20 },
      { kode: 'c', nilai: 30 },
    ]);
  });

  it('are all kept or none', async () => {
    const id = await newTable('tabel-utuh');
    const records = [
      { kode: 'z', nilai: 9 },
      { kode: 'a', nilai: 1 },
    ];
    const { status, error } = await portal.write('datastore_upsert', { resource_id: id, method: 'insert', records });
    assert.equal(status, 409);
    assert.ok(error['constraints']);
    assert.deepEqual(await rows(id), [
      { kode: 'a', nilai: 1 },
      { kode: 'b', nilai: 2 },
    ]);
  });

  it('are not updated when their key is not there', async () => {
    const id = await newTable('tabel-update');
    const update = (record: object) =>
      portal.write('datastore_upsert', { resource_id: id, method: 'update', records: [record] });
    assert.deepEqual((await update({ kode: 'x', nilai: 1 })).error['key'], [`key "['x']" not found`]);
    assert.deepEqual((await update({ nilai: 1 })).error['key'], ['fields "kode" are missing but needed as key']);
    assert.equal((await update({ kode: 'a', nilai: 7 })).status, 200);
    assert.equal((await update({ _id: 2, nilai: 8 })).status, 200);
    assert.deepEqual(await rows(id), [
      { kode: 'a', nilai: 7 },
      { kode: 'b', nilai: 8 },
    ]);
  });

  it('are found by their new words after a change', async () => {
    const id = await newTable('tabel-cari');
    await portal.write('datastore_upsert', {
      resource_id: id,
      method: 'update',
      records: [{ _id: 1, kode: 'kelapa' }],
    });
    assert.equal((await portal.get('datastore_search', { resource_id: id, q: 'kelapa' })).result['total'], 1);
  });

  it('are deleted by filter; all with empty filters; the table without any', async () => {
    const id = await newTable('tabel-hapus');
    await portal.write('datastore_delete', { resource_id: id, filters: { kode: 'a' } });
    assert.deepEqual(await rows(id), [{ kode: 'b', nilai: 2 }]);
    await portal.write('datastore_delete', { resource_id: id, filters: {} });
    assert.deepEqual(await rows(id), []);
    await portal.write('datastore_delete', { resource_id: id });
    assert.equal((await portal.get('datastore_search', { resource_id: id })).status, 404);
    assert.equal((await portal.get('resource_show', { id })).result['datastore_active'], false);
  });
});

describe('what a write leaves behind', () => {
  it('shows the dataset as changed, in the answer and in its dates', async () => {
    const id = await newTable('tabel-tanggal');
    const before = await portal.get('package_show', { id: 'tabel-tanggal' });
    const { result } = await portal.get('package_show', { id: 'titik-wifi-publik' });
    const wifi = String(result['resources']?.[0]?.['id']);
    const answer = await portal.write('datastore_upsert', {
      resource_id: wifi,
      records: [{ nama: 'Taman Baru', status: 'aktif' }],
    });
    assert.equal(answer.status, 200);
    const after = await portal.get('package_show', { id: 'titik-wifi-publik' });
    assert.ok(String(after.result['metadata_modified']) > String(result['metadata_modified']));
    assert.ok(
      String(after.result['resources']?.[0]?.['last_modified']) > String(result['resources']?.[0]?.['last_modified']),
    );
    const untouched = await portal.get('package_show', { id: 'tabel-tanggal' });
    assert.equal(untouched.result['metadata_modified'], before.result['metadata_modified']);
    assert.ok(id);
  });

  it('needs the token', async () => {
    const id = await newTable('tabel-tamu');
    for (const action of ['datastore_create', 'datastore_upsert', 'datastore_delete']) {
      assert.equal((await portal.post(action, { resource_id: id })).status, 403, action);
    }
  });

  it('leaves a table alone that belongs to a plain resource, unless forced', async () => {
    await portal.write('package_create', { name: 'tabel-berkas', resources: [{ url: 'https://kota.example/a.csv' }] });
    const { result } = await portal.get('package_show', { id: 'tabel-berkas' });
    const id = String(result['resources']?.[0]?.['id']);
    const body = { resource_id: id, records: [{ x: 'a' }] };
    assert.ok((await portal.write('datastore_create', body)).error['read-only']);
    assert.equal((await portal.write('datastore_create', { ...body, force: true })).status, 200);
  });

  it('survives a worker that is killed', async () => {
    const id = await newTable('tabel-tahan');
    await portal.served.restartWorker();
    assert.deepEqual(await rows(id), [
      { kode: 'a', nilai: 1 },
      { kode: 'b', nilai: 2 },
    ]);
  });

  it('keeps every one of many changes made at once', async () => {
    const id = await newTable('tabel-serentak');
    const records = Array.from({ length: 30 }, (_, index) => ({ kode: `k${index}`, nilai: index }));
    await Promise.all(
      records.map((record) => portal.write('datastore_upsert', { resource_id: id, records: [record] })),
    );
    assert.equal((await portal.get('datastore_search', { resource_id: id })).result['total'], 32);
    await portal.write('package_patch', { id: 'tabel-serentak', title: 'Judul baru' });
    assert.equal((await portal.get('package_show', { id: 'tabel-serentak' })).result['title'], 'Judul baru');
  });
});
