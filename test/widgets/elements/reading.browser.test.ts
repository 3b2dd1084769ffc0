import { expect } from '@open-wc/testing';
import { memoryTable, SatuError, type Table } from '@satudata/client';
import '@satudata/widgets/table.js';
import '@satudata/widgets/stat.js';
import { place, reach } from '../drawn.js';
import { described, points } from '../example-points.js';
import { reading } from '../reading.js';
import { parts } from '../shadow.js';
import { ShakyPortal } from '../shaky-portal.js';
import { waitUntil } from '../wait-until.js';

type Read = 'satu-table' | 'satu-stat';

const hotspots = memoryTable([...points], described);

async function read(
  tag: Read,
  attributes: Readonly<Record<string, string>>,
  { lang = 'id', table = hotspots }: { lang?: string; table?: Table } = {},
): Promise<readonly string[]> {
  const element = await reach(await place(tag, { table, attributes, lang }), 'ready', 'failed');
  const late = tag === 'satu-table' ? ['.search', '[part=foot] button'] : ['[part=foot] button'];
  await waitUntil(() => element.state === 'failed' || late.every((selector) => parts(element, selector).length > 0));
  return reading(element);
}

// What the data say is the same in both languages.
const cells = (menu: string): readonly string[] => [
  '    row',
  '      columnheader "Nama lokasi"',
  '        button "Nama lokasi"',
  `        button "${menu} Nama lokasi"`,
  '      columnheader "Kecamatan"',
  '        button "Kecamatan"',
  `        button "${menu} Kecamatan"`,
  '      columnheader "Kecepatan (Mbps)"',
  '        button "Kecepatan (Mbps)"',
  `        button "${menu} Kecepatan"`,
  '    row',
  '      rowheader "Taman Merdeka (contoh)"',
  '      cell "Metro Pusat"',
  '      cell "50"',
  '    row',
  '      rowheader "Balai Warga (contoh)"',
  '      cell "Metro Timur"',
  '      cell "20"',
  '    row',
  '      rowheader "Halte Kota (contoh)"',
  '      cell "Metro Pusat"',
];
const source = [
  '  "Data contoh Sumber:"',
  '  link "Diskominfo (contoh) (buka di tab baru)"',
  '  "Lisensi:"',
  '  link "CC BY 4.0 (buka di tab baru)"',
  '  "Diperbarui"',
  '  time',
  '    "20 Nov 2026 pukul 03.15 UTC"',
];

describe('what a screen reader finds', () => {
  it('in a table: its name and size, headings that sort, rows by their first cell, and whose data it is', async () => {
    const lines = await read('satu-table', { heading: 'Titik akses', fields: 'nama, kecamatan, mbps', sort: '-mbps' });
    expect(lines).to.deep.equal([
      'group "Titik akses"',
      '  status',
      '  group "Alat tabel"',
      '    searchbox "Cari di tabel ini"',
      '    button "Saring"',
      '    button "Urutkan"',
      '    button "Kolom"',
      '  table "Titik akses 3 baris . Judul kolom yang bertombol dapat diurutkan."',
      '    heading "Titik akses" level 3',
      '    "3 baris. Judul kolom yang bertombol dapat diurutkan."',
      ...cells('Menu kolom'),
      '      cell "Tidak ada data"',
      ...source,
      '  button "Pilihan data: Titik akses"',
    ]);
  });

  it('in a table, in English', async () => {
    const attributes = { heading: 'Titik akses', fields: 'nama, kecamatan, mbps', sort: '-mbps' };
    const lines = await read('satu-table', attributes, { lang: 'en' });
    expect(lines).to.deep.equal([
      'group "Titik akses"',
      '  status',
      '  group "Table tools"',
      '    searchbox "Search this table"',
      '    button "Filter"',
      '    button "Sort"',
      '    button "Columns"',
      '  table "Titik akses 3 rows . Column headings with buttons can be sorted."',
      '    heading "Titik akses" level 3',
      '    "3 rows. Column headings with buttons can be sorted."',
      ...cells('Menu of the column'),
      '      cell "No data"',
      '  "Example data Source:"',
      '  link "Diskominfo (contoh) (opens in new tab)"',
      '  "Licence:"',
      '  link "CC BY 4.0 (opens in new tab)"',
      '  "Updated"',
      '  time',
      '    "20 Nov 2026, 03:15 UTC"',
      '  button "Data options: Titik akses"',
    ]);
  });

  it('in a table of several pages: where it is, and how to go on', async () => {
    const table = memoryTable(Array.from({ length: 4 }, (_, n) => ({ n })));
    expect(await read('satu-table', { 'page-size': '2' }, { table })).to.deep.equal([
      'group',
      '  status',
      '  group "Alat tabel"',
      '    searchbox "Cari di tabel ini"',
      '    button "Saring"',
      '    button "Urutkan"',
      '    button "Kolom"',
      '  table "Tabel data Baris 1–2 dari 4 . Judul kolom yang bertombol dapat diurutkan."',
      '    heading "Tabel data" level 3',
      '    "Baris 1–2 dari 4. Judul kolom yang bertombol dapat diurutkan."',
      '    row',
      '      columnheader "N"',
      '        button "N"',
      '        button "Menu kolom N"',
      '    row',
      '      cell "0"',
      '    row',
      '      cell "1"',
      '  navigation "Halaman tabel"',
      '    list',
      '      listitem level 1',
      '        button "Sebelumnya" disabled',
      '      listitem level 1',
      '        button "Halaman 1"',
      '          "1"',
      '      listitem level 1',
      '        button "Halaman 2"',
      '          "2"',
      '      listitem level 1',
      '        button "Berikutnya"',
      '  LabelText',
      '    "Baris per halaman"',
      '    combobox "Baris per halaman" value 2',
      '      MenuListPopup',
      '        option "2" selected',
      '        option "semua (4)"',
      '  "Lisensi: tidak dicantumkan"',
      '  button "Pilihan data"',
    ]);
  });

  it('in a table that could not be read: what happened, and what can be done', async () => {
    const portal = new ShakyPortal(points, described);
    portal.fault = new SatuError('timeout', 'slow', { url: 'https://data.kota.example' });
    expect(await read('satu-table', { heading: 'Titik akses' }, { table: portal.table })).to.deep.equal([
      'group "Titik akses"',
      '  heading "Titik akses" level 3',
      '  status',
      '    "Server terlalu lama merespons. Coba lagi beberapa saat lagi."',
      '  paragraph',
      '    "Server terlalu lama merespons. Coba lagi beberapa saat lagi."',
      '  button "Coba lagi"',
      '  group',
      '    DisclosureTriangle "Rincian teknis"',
    ]);
  });

  it('in a figure: what it is of, and its unit', async () => {
    expect(await read('satu-stat', { heading: 'Titik', value: 'sum(mbps)' })).to.deep.equal([
      'group "Titik"',
      '  heading "Titik" level 3',
      '  status',
      '  DescriptionList',
      '    term "Kecepatan"',
      '    definition',
      '      "70 Mbps"',
      ...source,
      '  button "Pilihan data: Titik"',
    ]);
  });
});
