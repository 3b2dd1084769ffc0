import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { opendatasoftSource } from '@satudata/client/sources/opendatasoft.js';
import { quick } from '../../fake-portal.js';
import { type Served, serve } from '../../http-server.js';

const all = Array.from({ length: 230 }, (_, at) => ({
  idpw: `PW${at}`,
  nom_site: `Site ${at}`,
  cp: '75001',
  etat2: at % 2 === 0 ? 'Opérationnel' : 'Fermé',
  geo_point_2d: { lon: 2.35, lat: 48.85 },
}));
const { base, asked } = await serve((url): Served => {
  if (!url.pathname.endsWith('/records'))
    return {
      body: {
        dataset_id: 'paris-wi-fi',
        fields: [{ name: 'idpw', type: 'text', label: 'Identifiant' }],
        metas: {
          default: {
            title: 'Paris Wi-Fi',
            publisher: 'Ville de Paris',
            license: 'ODbL',
            license_url: 'https://odbl.example',
            modified: '2024-01-01T00:00:00+00:00',
          },
        },
      },
    };
  const [limit, offset] = [Number(url.searchParams.get('limit')), Number(url.searchParams.get('offset'))];
  if (limit > 100) return { status: 400, body: { error_code: 'InvalidRESTParameterError', message: 'limit' } };
  const where = url.searchParams.get('where');
  const found = where?.includes('etat2') === true ? all.filter(({ etat2 }) => where.includes(`"${etat2}"`)) : all;
  return { body: { total_count: found.length, results: found.slice(offset, offset + limit) } };
});
const link = `${base}/explore/dataset/paris-wi-fi/information/`;

test('a dataset opens by its page, and gives all rows in pages that the platform allows', async () => {
  const table = await open(link, quick);
  let rows = 0;
  for await (const row of table.rows()) if (row['idpw'] !== undefined) rows += 1;
  assert.equal(rows, 230);
  assert.deepEqual((await table.page({ size: 1 })).rows[0]?.['geo_point_2d'], {
    type: 'Point',
    coordinates: [2.35, 48.85],
  });
});

test('equality and words are asked of the platform', async () => {
  const table = await open(link, quick);
  assert.equal((await table.where({ etat2: 'Fermé' }).page()).total, 115);
  asked.length = 0;
  await table.search('par"c').page();
  assert.ok(asked.some(({ searchParams }) => searchParams.get('where') === 'search("par\\"c")'));
});

test('what the dataset says of itself is told, and rows beyond the bound of the platform say so', async () => {
  const table = await open(link, quick);
  const { title, publisher, licence, updated } = await table.info();
  assert.deepEqual(
    [title, publisher, licence, updated],
    ['Paris Wi-Fi', 'Ville de Paris', 'ODbL', '2024-01-01T00:00:00.000Z'],
  );
  await assert.rejects(table.page({ offset: 9_950, size: 100 }), { code: 'too-large' });
  assert.throws(() => opendatasoftSource(base), { code: 'invalid-config' });
});
