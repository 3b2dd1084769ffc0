import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetOf, namedOf, resourceOf } from '../../../../packages/client/src/sources/ckan/dataset.js';
import { isTrue, listOf, objectOf } from '../../../../packages/client/src/sources/ckan/loose.js';
import { textOf, utc } from '../../../../packages/client/src/sources/ckan/loose-text.js';
import { recorded, versions } from '../../fake-portal.js';

const resultOf = (version: (typeof versions)[number], name: string) =>
  JSON.parse(recorded('catalog', version, name).text).result;

for (const version of versions) {
  test(`a dataset of CKAN ${version} is read whole`, () => {
    const raw = resultOf(version, 'package_show full');
    const dataset = datasetOf(raw, 'https://data.kota.example');
    assert.equal(dataset.url, `https://data.kota.example/dataset/${raw.name}`);
    assert.equal(dataset.publisher?.name, raw.organization.name);
    assert.equal(dataset.resources.length, raw.num_resources);
    assert.equal(dataset.tags.length, raw.num_tags);
    assert.equal(dataset.modified, `${raw.metadata_modified.slice(0, 23)}Z`);
    for (const { key, value } of raw.extras) assert.equal(dataset.extras[key], value);
  });

  test(`a dataset of CKAN ${version} with hardly anything in it is read too`, () => {
    const dataset = datasetOf(resultOf(version, 'package_show minimal'), 'https://data.kota.example');
    assert.ok(dataset.title.length > 0);
    assert.equal(dataset.custodian, undefined);
  });
}

test('nothing is missed where everything is missing', () => {
  for (const raw of [
    {},
    null,
    'x',
    [],
    { title: null, organization: null, tags: null, resources: [null], extras: [{}] },
  ]) {
    const dataset = datasetOf(raw, 'https://a');
    assert.deepEqual(
      [dataset.title, dataset.licence, dataset.publisher, dataset.modified],
      ['', undefined, undefined, undefined],
    );
  }
});

test('fields of Satu Data are found beside the core ones and among the extras', () => {
  assert.equal(datasetOf({ name: 'a', walidata: 'Diskominfo' }, '').custodian, 'Diskominfo');
  assert.equal(
    datasetOf({ name: 'a', extras: [{ key: 'walidata', value: 'Diskominfo' }] }, '').custodian,
    'Diskominfo',
  );
});

test('a title by language is read in Indonesian first', () => {
  assert.equal(textOf({ en: 'Points', id: 'Titik' }), 'Titik');
  assert.equal(textOf({ en: 'Points', id: '' }), 'Points');
  assert.deepEqual([textOf(null), textOf({}), textOf([]), textOf(5)], ['', '', '', '5']);
});

test('dates without a zone mean UTC', () => {
  assert.equal(utc('2026-11-24T03:07:03.613205'), '2026-11-24T03:07:03.613Z');
  assert.equal(utc('2026-11-24T10:00:00+07:00'), '2026-11-24T03:00:00.000Z');
  assert.deepEqual([utc('kemarin'), utc(null), utc('2026-99-99')], [undefined, undefined, undefined]);
});

test('old resources with booleans and sizes as text are understood', () => {
  const resource = resourceOf({
    id: 'r',
    datastore_active: 'True',
    size: '1024',
    format: 'csv',
    last_modified: null,
    metadata_modified: '2024-01-01T00:00:00',
  });
  assert.deepEqual(
    [resource.queryable, resource.size, resource.format, resource.modified],
    [true, 1024, 'CSV', '2024-01-01T00:00:00.000Z'],
  );
  assert.equal(resourceOf({ size: '' }).size, undefined);
  assert.deepEqual([isTrue('ya'), isTrue('false'), isTrue(1)], [true, false, false]);
});

test('an organization with an empty title is known by its name', () => {
  assert.deepEqual(namedOf({ name: 'bps', title: '' }), { name: 'bps', title: 'bps' });
  assert.equal(namedOf(null), undefined);
  assert.deepEqual([listOf('x'), objectOf([])], [[], {}]);
});

test('translations of ckanext-fluent are read in Indonesian first', () => {
  const dataset = datasetOf(
    {
      name: 'wifi',
      title: 'Public Wi-Fi',
      title_translated: { en: 'Public Wi-Fi', id: 'Wi-Fi publik' },
      notes: 'Letak titik akses',
      notes_translated: { en: 'Places', id: '' },
      tags_translated: { id: ['wifi', 'internet'], en: ['wifi'] },
      resources: [{ id: 'r', name: '', name_translated: { en: 'Points', id: 'Titik' } }],
    },
    'https://a',
  );
  assert.deepEqual(
    [dataset.title, dataset.notes, dataset.tags, dataset.resources[0]?.name],
    ['Wi-Fi publik', 'Letak titik akses', ['wifi', 'internet'], 'Titik'],
  );
});

test('fields of several values among those of a form are one text', () => {
  const { extras } = datasetOf({ name: 'a', bidang_urusan: ['Kominfo', 'Statistik'], num_tags: 2 }, '');
  assert.deepEqual([extras['bidang_urusan'], extras['num_tags']], ['Kominfo, Statistik', undefined]);
});
