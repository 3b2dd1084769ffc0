import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { bpsSource } from '@satudata/client/sources/bps.js';
import { quick } from '../../fake-portal.js';
import { type Served, serve } from '../../http-server.js';

const { base, asked } = await serve((url): Served => {
  const [, list = ''] = /\/th\/([^/]+)/.exec(decodeURIComponent(url.pathname)) ?? [];
  const years = list.split(';');
  if (url.pathname.includes('/var/9/')) return { body: { status: 'Error', message: 'API key is not valid' } };
  if (url.pathname.includes('/var/8/')) return { body: { status: 'OK', 'data-availability': 'list-not-available' } };
  if (years.length > 2)
    return { body: { status: 'Error', message: "The maximum allowed number of years for the 'th' parameter is 2" } };
  return {
    body: {
      status: 'OK',
      'data-availability': 'available',
      last_update: '2026-08-05 12:36:39',
      var: [{ val: 417, label: 'Harapan Lama Sekolah', unit: 'Tahun', note: '<p>Catatan</p>' }],
      vervar: [{ val: 1872, label: 'Kota Metro' }],
      turvar: [{ val: '0', label: 'Tidak ada' }],
      tahun: years.map((val) => ({ val: Number(val), label: String(Number(val) + 1_900) })),
      turtahun: [{ val: 0, label: 'Tahun' }],
      datacontent: Object.fromEntries(years.map((year) => [`18724170${year}0`, Number(year) / 10])),
    },
  };
});
const cube = (variable: number, years: string) =>
  `https://webapi.bps.example/v1/api/list/model/data/lang/ind/domain/0000/var/${variable}/th/${years}/`;
const options = { ...quick, relay: base };

test('a cube is read through a relay, in as many calls as its years need', async () => {
  const table = await open(cube(417, '122;123;124'), options);
  const page = await table.sortBy('tahun', 'desc').page();
  assert.deepEqual(
    page.rows.map(({ tahun, nilai }) => [tahun, nilai]),
    [
      [2024, 12.4],
      [2023, 12.3],
      [2022, 12.2],
    ],
  );
  assert.ok(asked.every(({ pathname }) => pathname.startsWith('/webapi.bps.example/')));
  const { title, publisher, unit, description, updated } = await table.info();
  assert.deepEqual(
    [title, unit, description, updated],
    ['Harapan Lama Sekolah', 'Tahun', 'Catatan', '2026-08-05T05:36:39.000Z'],
  );
  assert.match(publisher ?? '', /BPS/);
});

test('errors that arrive as success are told, and a cube without data is empty', async () => {
  await assert.rejects((await open(cube(9, '124'), options)).page(), { code: 'forbidden' });
  assert.equal((await (await open(cube(8, '124'), options)).page()).rows.length, 0);
});

test('what holds no rows is told', () => {
  assert.throws(() => bpsSource('https://webapi.bps.example/v1/api/view/model/statictable/id/1/'), {
    code: 'unsupported',
  });
});

test('a key does not go into a page', () => {
  const surroundings = { origin: 'https://kota.example', online: () => true };
  assert.throws(() => bpsSource(`${cube(417, '124')}key/rahasia/`, { surroundings }), { code: 'invalid-config' });
});
