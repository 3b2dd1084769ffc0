import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLink } from '../../../packages/client/src/client/link.js';
import fc from '../../fast-check.js';

test('every link that a person would paste is understood', () => {
  const base = 'https://data.kota.example';
  const links = [
    [`${base}/dataset/wifi`, base, 'wifi', undefined],
    [`${base}/id/dataset/wifi/?q=x#y`, `${base}/id`, 'wifi', undefined],
    [`${base}/data/id/dataset/wifi/resource/r1`, `${base}/data/id`, 'wifi', 'r1'],
    [`${base}/dataset/wifi/resource/r1/download/titik%20wifi.csv`, base, 'wifi', 'r1'],
    [`${base}/dataset/wifi/resource/r1/view/v1`, base, 'wifi', 'r1'],
    [`${base}/statistik/wifi/resource/r1`, base, 'wifi', 'r1'],
    [`${base}/datastore/dump/r1?format=json`, base, undefined, 'r1'],
    [`${base}/data/api/3/action/datastore_search?limit=5&resource_id=r1`, `${base}/data`, undefined, 'r1'],
    [`${base}/api/action/package_show?id=wifi`, base, 'wifi', undefined],
    [`${base}/dataset/titik%20wifi`, base, 'titik wifi', undefined],
  ] as const;
  for (const [link, portal, dataset, resource] of links)
    assert.deepEqual(parseLink(link), { portal, dataset, resource }, link);
});

test('a link to no data is told from one that is no link', () => {
  for (const link of [
    'https://data.kota.example/',
    'https://data.kota.example/dataset',
    'https://data.kota.example/organization/x',
    'https://data.kota.example/api/3/action/status_show',
  ])
    assert.equal(parseLink(link), undefined, link);
  for (const link of ['', 'titik-wifi', '/dataset/x']) assert.equal(parseLink(link), undefined, link);
});

test('no address breaks the reader', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      fc.string(),
      (url, tail) => parseLink(`${url}/${tail}`)?.portal !== '',
    ),
  );
});
