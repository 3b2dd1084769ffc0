import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { NoTable } from '@satudata/sandbox';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

function add(name: string, content: string | Buffer) {
  return portal.served.addFile({ name, content: Buffer.from(content) });
}

describe('a person’s own CSV file', () => {
  it('becomes a dataset with typed rows, found in the catalogue, its file to be had as it was', async () => {
    const content = Buffer.from(
      'Nama;Luas;Jumlah;Tanggal\r\nBalai \x96 Caf\xe9;1,5;3;2026-01-31\r\nB;;;\r\n',
      'latin1',
    );
    const made = await add('folder/Data Saya (2026).csv', content);
    assert.equal(made.dataset, 'data-saya-2026');
    assert.equal(made.rows, 2);
    assert.deepEqual(
      made.columns.map(({ type }) => type),
      ['text', 'numeric', 'int', 'date'],
    );
    const { result } = await portal.get('datastore_search', { resource_id: made.resource });
    assert.deepEqual(result['records'], [
      { _id: 1, Nama: 'Balai – Café', Luas: 1.5, Jumlah: 3, Tanggal: '2026-01-31' },
      { _id: 2, Nama: 'B', Luas: null, Jumlah: null, Tanggal: null },
    ]);
    const shown = (await portal.get('package_show', { id: made.dataset })).result;
    assert.equal(shown['title'], 'Data Saya (2026)');
    const url = String(shown['resources']?.[0]?.['url']);
    const file = await fetch(url);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), content);
    assert.equal((await portal.get('package_search', { q: 'saya' })).result['count'], 1);
    assert.equal((await portal.fetch(`/dataset/${made.dataset}`)).status, 200);
  });

  it('takes the place of the one it made before, with the same addresses', async () => {
    const first = await add('ulang.csv', 'a\n1\n2\n');
    const second = await add('ulang.csv', 'b\nx\n');
    assert.equal(second.dataset, first.dataset);
    assert.equal(second.resource, first.resource);
    const { result } = await portal.get('datastore_search', { resource_id: second.resource });
    assert.deepEqual(result['records'], [{ _id: 1, b: 'x' }]);
  });

  it('leaves a dataset of the portal alone that is called the same, and takes names without letters', async () => {
    const names = (await portal.get('package_list')).result as unknown as string[];
    const [taken = ''] = names;
    assert.equal((await add(`${taken}.csv`, 'a\n1\n')).dataset, `${taken}-2`);
    assert.equal((await add('数.csv', 'a\n1\n')).dataset, 'data-saya');
  });

  it('changes nothing when it holds no table', async () => {
    await assert.rejects(add('kosong.csv', ''), NoTable);
    assert.equal((await portal.get('package_show', { id: 'kosong' })).status, 404);
  });

  it('may have a head and no rows', async () => {
    const made = await add('kepala.csv', 'a,b\n');
    assert.equal(made.rows, 0);
    const { result } = await portal.get('datastore_search', { resource_id: made.resource });
    assert.equal(result['total'], 0);
  });
});

describe('a person’s own GeoJSON file', () => {
  it('becomes a dataset whose last column is the place', async () => {
    const geometry = { type: 'Point', coordinates: [105.3, -5.11] };
    const features = [
      { type: 'Feature', properties: { nama: 'Taman', mbps: 20 }, geometry },
      { type: 'Feature', properties: { nama: 'Balai', mbps: null }, geometry: null },
    ];
    const made = await add('Titik.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    assert.deepEqual(
      made.columns.map(({ id, type }) => [id, type]),
      [
        ['nama', 'text'],
        ['mbps', 'int'],
        ['geometry', 'json'],
      ],
    );
    const { result } = await portal.get('datastore_search', { resource_id: made.resource });
    assert.deepEqual(result['records'], [
      { _id: 1, nama: 'Taman', mbps: 20, geometry },
      { _id: 2, nama: 'Balai', mbps: null, geometry: null },
    ]);
    const shown = (await portal.get('package_show', { id: made.dataset })).result;
    assert.equal(shown['resources']?.[0]?.['format'], 'GeoJSON');
  });
});
