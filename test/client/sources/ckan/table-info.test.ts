import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingKnown } from '@satudata/client';
import { datasetOf } from '../../../../packages/client/src/sources/ckan/dataset.js';
import { tableInfoOf } from '../../../../packages/client/src/sources/ckan/table-info.js';

const dataset = (change: object = {}) =>
  datasetOf(
    {
      name: 'wifi',
      title: 'Titik Wi-Fi',
      notes: 'n',
      organization: { name: 'o', title: 'Diskominfo' },
      license_id: 'cc-by',
      license_title: 'CC BY',
      metadata_modified: '2024-01-01T00:00:00',
      resources: [{ id: 'r', name: 'Data', datastore_active: true, last_modified: '2024-05-01T00:00:00' }],
      ...change,
    },
    'https://a',
  );

test('a reader is told the producer, the licence and the last change of the data', () => {
  const info = tableInfoOf(dataset(), dataset().resources[0]);
  assert.deepEqual(
    [info.title, info.publisher, info.licence, info.updated, info.url, info.example],
    ['Titik Wi-Fi', 'Diskominfo', 'CC BY', '2024-05-01T00:00:00.000Z', 'https://a/dataset/wifi/resource/r', false],
  );
  assert.equal(
    tableInfoOf(dataset({ extras: [{ key: 'produsen_data', value: 'Bidang TIK' }] }), undefined).publisher,
    'Bidang TIK',
  );
  assert.equal(tableInfoOf(dataset({ license_id: 'notspecified' }), undefined).licence, undefined);
});

test('example data is known by its tag, its mark or its title', () => {
  for (const change of [
    { tags: [{ name: 'data-contoh' }] },
    { data_contoh: 'ya' },
    { extras: [{ key: 'data_contoh', value: 'true' }] },
    { title: 'Titik (contoh)' },
  ])
    assert.equal(tableInfoOf(dataset(change), undefined).example, true);
});

test('of several tables in a dataset, each has its own name', () => {
  const two = dataset({
    resources: [
      { id: 'r', name: '2023', datastore_active: true },
      { id: 's', name: '2024', datastore_active: true },
    ],
  });
  assert.equal(tableInfoOf(two, two.resources[1]).title, 'Titik Wi-Fi: 2024');
});

test('a table of which the portal says nothing has every part, and knows none', () => {
  const { title, description, url, example, ...rest } = tableInfoOf(datasetOf({ name: 'a' }, 'https://a'), undefined);
  assert.deepEqual([title, description, url, example], ['a', '', 'https://a/dataset/a', false]);
  assert.deepEqual(
    Object.keys(rest).sort(),
    Object.keys({ ...nothingKnown })
      .filter((key) => key in rest)
      .sort(),
  );
  assert.ok(Object.values(rest).every((value) => value === undefined));
});

test('what Satu Data asks for is found among the extras, in the fields of a form, and by language', () => {
  const expected = {
    publisher: 'Dinas Kominfo (contoh)',
    custodian: 'Diskominfo (contoh)',
    unit: 'TITIK',
    frequency: 'tahunan',
    coverage: 'Kota Metro',
    period: '2018–2024',
    concept: 'Titik akses',
    definition: 'Tempat dengan Wi-Fi publik',
    measure: 'Jumlah',
    classification: 'Wilayah, Jenis',
  };
  const named = {
    'Produsen Data': 'Dinas Kominfo (contoh)',
    walidata: 'Diskominfo (contoh)',
    Satuan: 'TITIK',
    frekuensi_pemutakhiran: 'tahunan',
    'cakupan-wilayah': 'Kota Metro',
    'Dimensi Dataset Awal': '2018',
    'Dimensi Dataset Akhir': '2024',
    konsep: 'Titik akses',
    definisi: 'Tempat dengan Wi-Fi publik',
    ukuran: 'Jumlah',
    klasifikasi: ['Wilayah', 'Jenis'],
  };
  const inExtras = Object.entries(named).map(([key, value]) => ({
    key,
    value: Array.isArray(value) ? JSON.stringify(value) : value,
  }));
  const byLanguage = { ...named, Satuan: { id: 'TITIK', en: 'POINTS' }, konsep: { en: '', id: 'Titik akses' } };
  for (const change of [{ extras: inExtras }, named, byLanguage]) {
    const info = tableInfoOf(dataset(change), undefined);
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, info[key as 'unit']])), expected);
  }
});

test('a portal that fills its form with dashes has said nothing', () => {
  const info = tableInfoOf(dataset({ satuan: '-', walidata: ' – ', frekuensi: 'N/A', lisensi: '' }), undefined);
  assert.deepEqual([info.unit, info.custodian, info.frequency], [undefined, undefined, undefined]);
  assert.equal(tableInfoOf(dataset({ license_id: '', license_title: null }), undefined).licence, undefined);
});

test('what a resource says of itself comes before what its dataset says', () => {
  const two = dataset({
    satuan: 'TITIK',
    resources: [{ id: 'r', satuan: 'ORANG', created: '2023-01-01T00:00:00', datastore_active: true }],
  });
  const info = tableInfoOf(two, two.resources[0]);
  assert.deepEqual([info.unit, info.created], ['ORANG', '2023-01-01T00:00:00.000Z']);
});

test('codes of the two systems are told apart, and neither is made from the other', () => {
  const region = (fields: object) => tableInfoOf(dataset(fields), undefined).region;
  assert.deepEqual(region({ kode_wilayah: '18.72' }), { kemendagri: '18.72', bps: undefined, unstated: undefined });
  assert.deepEqual(region({ kode_wilayah: '1872' }), { kemendagri: undefined, bps: undefined, unstated: '1872' });
  assert.deepEqual(region({ kode_wilayah: '13.09', kode_bps: '1301' }), {
    kemendagri: '13.09',
    bps: '1301',
    unstated: undefined,
  });
  assert.equal(region({}), undefined);
});

test('the licence is the one that the portal states, wherever it states it', () => {
  const stated = tableInfoOf(dataset({ license_id: null, license_title: null, lisensi: 'CC BY 4.0' }), undefined);
  assert.deepEqual([stated.licence, stated.licenceUrl], ['CC BY 4.0', undefined]);
  assert.equal(tableInfoOf(dataset({ license_id: 'notspecified' }), undefined).licence, undefined);
});

test('problems are told to an address, never to a person’s name', () => {
  const contact = (fields: object) => tableInfoOf(dataset(fields), undefined).contact;
  assert.equal(contact({ contact: [{ name: 'Budi', email: 'data@kota.example' }] }), 'mailto:data@kota.example');
  assert.equal(
    contact({ maintainer: 'Budi', maintainer_email: '', author_email: 'a@kota.example' }),
    'mailto:a@kota.example',
  );
  assert.equal(contact({ kontak: 'Budi, lantai 2' }), undefined);
  assert.equal(contact({ maintainer_email: 'a@b.example?bcc=x@y.example' }), undefined);
});

test('places and times of DCAT are read as texts', () => {
  const info = tableInfoOf(
    dataset({
      temporal_coverage: [{ start: '2018', end: '2024' }],
      spatial_coverage: [{ uri: 'https://x.example/1872', text: 'Kota Metro' }],
      publisher: [{ uri: 'https://x.example', name: 'Dinas (contoh)' }],
      issued: '2020-05-01',
    }),
    undefined,
  );
  assert.deepEqual(
    [info.period, info.coverage, info.publisher, info.created],
    ['2018–2024', 'Kota Metro', 'Dinas (contoh)', '2020-05-01T00:00:00.000Z'],
  );
});
