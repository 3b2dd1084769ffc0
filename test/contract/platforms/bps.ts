import { host } from '../../client/http-server.js';

const areas = Array.from({ length: 6 }, (_, at) => ({
  val: 1871 + at,
  label: at === 5 ? '<b>LAMPUNG</b>' : `Kota ${at} (contoh)`,
}));
const groups = [
  { val: 432, label: 'Perkotaan' },
  { val: 433, label: 'Perdesaan' },
];

/** BPS WebAPI as a relay gives it: a cube with cells that are missing, a table of districts, a list in pages of its own size. */
export async function bpsApi() {
  const api = await host(({ pathname }) => {
    const path = decodeURIComponent(pathname);
    if (path.includes('/list/model/data/')) return { body: cube(/\/th\/([^/]+)/.exec(path)?.[1]?.split(';') ?? []) };
    if (path.includes('/datasource/simdasi/')) return { body: districts };
    if (!path.includes('/list/model/var/')) return { status: 404, type: 'text/html', body: '<html>404</html>' };
    const page = Number(/\/page\/(\d+)/.exec(path)?.[1] ?? 1);
    const rows = variables.slice((page - 1) * 10, page * 10);
    const about = { page, pages: 3, per_page: 10, count: rows.length, total: variables.length };
    return { body: { status: 'OK', 'data-availability': 'available', data: [about, rows] } };
  });
  const root = 'https://webapi.bps.example/v1/api';
  return {
    ...api,
    cube: `${root}/list/model/data/lang/ind/domain/1800/var/192/th/122;123;124/`,
    districts: `${root}/interoperabilitas/datasource/simdasi/id/25/tahun/2023/id_tabel/abc/wilayah/1872000/`,
    list: `${root}/list/model/var/lang/ind/domain/1872/`,
  };
}

function cube(years: readonly string[]) {
  const cells: Record<string, number | null> = {};
  for (const [row, area] of areas.entries())
    for (const group of groups)
      for (const year of years)
        if ((row + Number(year)) % 5 !== 0) cells[`${area.val}192${group.val}${year}61`] = row * 1.5 + Number(year);
  return {
    status: 'OK',
    'data-availability': 'available',
    last_update: '2026-08-05 12:36:39',
    var: [{ val: 192, label: 'Persentase (contoh)', unit: 'Persen', def: '', note: '<p>Catatan</p>' }],
    labelvervar: 'Kota',
    vervar: areas,
    turvar: groups,
    tahun: years.map((val) => ({ val: Number(val), label: String(Number(val) + 1_900) })),
    turtahun: [
      { val: 61, label: 'Semester 1' },
      { val: 63, label: 'Tahunan' },
    ],
    datacontent: cells,
  };
}

const districts = {
  status: 'OK',
  'data-availability': 'available',
  data: [
    { page: 0, total: 1 },
    {
      judul_tabel: 'Luas menurut Kelurahan (contoh)',
      tahun_data: 2023,
      wilayah: 'Kota Metro',
      kolom: {
        a1: { nama_variabel: 'Luas', satuan: 'Km2' },
        b2: { nama_variabel: 'Penduduk' },
        c3: { nama_variabel: 'Penduduk' },
      },
      data: [
        ...Array.from({ length: 22 }, (_, at) => ({
          label: `Kelurahan ${at} (contoh)`,
          variables: {
            a1: { value: `${at},25` },
            b2: { value: `1.${String(100 + at)}.000` },
            c3: { value: at % 6 === 0 ? '...' : `${at + 1}` },
          },
        })),
        { label: 'Total', variables: { a1: { value: '236,50' }, b2: { value: '24.442.000' }, c3: { value: '–' } } },
      ],
    },
  ],
};

const variables = Array.from({ length: 27 }, (_, at) => ({
  var_id: at + 1,
  title: `Variabel ${at} (contoh)`,
  sub_name: at % 2 === 0 ? 'Kemiskinan' : 'Pendidikan',
  unit: at % 3 === 0 ? '' : 'Persen',
  vertical: at % 4,
}));
