import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type BaseTable, memoryTable, open, type Row } from '@satudata/client';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { type AreaAnswer, areaAnswer } from '../../../../packages/widgets/src/shape/map/area-answer.js';

const call = { signal: new AbortController().signal, fresh: false };
const free = { value: '', category: '', key: '', areaKey: '', name: '' };

describe('areas with what rows say of them', () => {
  let portal: ServedSandbox;
  let areas: BaseTable;
  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true, token: 'test', sql: true });
    const territory = await open(`${portal.url}/dataset/wilayah`);
    areas = territory.where({ tingkat: 'kelurahan' });
  });
  after(() => portal.close());

  const sql = async (query: string): Promise<Map<unknown, unknown>> => {
    const answer = await fetch(`${portal.url}/api/3/action/datastore_search_sql?sql=${encodeURIComponent(query)}`);
    const { result } = (await answer.json()) as { result: { records: { kode: unknown; nilai: unknown }[] } };
    return new Map(result.records.map(({ kode, nilai }) => [kode, nilai]));
  };
  const byCode = ({ areas: all }: AreaAnswer, of: (area: AreaAnswer['areas'][number]) => unknown) =>
    new Map(all.map((area) => [area.row['kode_kemendagri'], of(area)]));

  it('have the population of each kelurahan as SQL counts it', async () => {
    const table = await open(`${portal.url}/dataset/penduduk-kelurahan`);
    const answer = await areaAnswer(table, areas, { ...free, value: 'sum(jumlah)' }, call);
    const told = await sql(
      'SELECT kode_kelurahan AS kode, SUM(jumlah)::int AS nilai FROM "penduduk_kelurahan" GROUP BY kode_kelurahan',
    );
    assert.equal(told.size, 22);
    assert.deepEqual(new Map([...byCode(answer, ({ value }) => value)].sort()), new Map([...told].sort()));
    assert.deepEqual(answer.keys, { by: 'code', areaKey: 'kode_kemendagri', rowKey: 'kode_kelurahan' });
    assert.deepEqual([answer.lost, answer.clashes, answer.systemsDiffer], [[], [], false]);
  });

  it('have the fibre of each kelurahan as SQL tells it, and the offices are told as rows of no area', async () => {
    const table = await open(`${portal.url}/dataset/jaringan-fiber-optik`);
    const answer = await areaAnswer(table, areas, { ...free, category: 'tersambung' }, call);
    const told = await sql(
      `SELECT kode_wilayah AS kode, tersambung AS nilai FROM "jaringan_fiber_optik" WHERE jenis = 'kelurahan'`,
    );
    const own = byCode(answer, ({ category }) => category);
    for (const [code, connected] of told) assert.equal(own.get(code as string), connected, String(code));
    assert.equal([...own.values()].filter((connected) => connected === false).length, 2);
    assert.deepEqual(answer.lost, [{ key: '18.72', rows: 22 }]);
    assert.deepEqual(answer.clashes, []);
  });

  it('are also read from a GeoJSON file of the portal', async () => {
    const shown = await (await fetch(`${portal.url}/api/3/action/package_show?id=wilayah`)).json();
    const resources = (shown as { result: { resources: { format: string; url: string }[] } }).result.resources;
    const file = resources.filter(({ format }) => format === 'GeoJSON').at(-1);
    const table = await open(`${portal.url}/dataset/penduduk-kelurahan`);
    const answer = await areaAnswer(table, await open(String(file?.url)), { ...free, value: 'sum(jumlah)' }, call);
    assert.equal(answer.areas.length, 22);
    assert.ok(answer.areas.every(({ value, place }) => value !== undefined && place !== undefined));
  });

  it('ask how rows are put together where an area has several values', async () => {
    const table = await open(`${portal.url}/dataset/penduduk-kelurahan`);
    await assert.rejects(areaAnswer(table, areas, { ...free, value: 'jumlah' }, call), { code: 'invalid-config' });
  });

  it('tell a wrong join: codes of one system without dots that are codes of the other', async () => {
    const rows: readonly Row[] = [
      { kode: '1872011001', kelurahan: 'Metro', nilai: 5 },
      { kode: '1872999999', kelurahan: 'Entah', nilai: 7 },
    ];
    const answer = await areaAnswer(memoryTable(rows), areas, { ...free, value: 'sum(nilai)' }, call);
    assert.deepEqual(answer.clashes, [{ code: '1872011001', area: 'Sumbersari Bantul', row: 'Metro' }]);
    assert.deepEqual(answer.lost, [{ key: '1872999999', rows: 1 }]);
  });

  it('take their own rows where they are the data', async () => {
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [105, -5],
          [105.1, -5],
          [105.1, -4.9],
          [105, -5],
        ],
      ],
    };
    const rows = [{ nama: 'Contoh', nilai: 3, geometry: JSON.stringify(square) }];
    const answer = await areaAnswer(memoryTable(rows as readonly Row[]), undefined, { ...free, value: 'nilai' }, call);
    assert.deepEqual(
      answer.areas.map(({ name, value }) => [name, value]),
      [['Contoh', 3]],
    );
  });
});
