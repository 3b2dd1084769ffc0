import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/map.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { reading } from '../../reading.js';
import { parts } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

async function mapOf(lang: string, attributes: Readonly<Record<string, string>> = {}) {
  const table = memoryTable([...points], described);
  const map = await place('satu-map', {
    table,
    lang,
    attributes: { heading: 'Titik', category: 'status', ...attributes },
  });
  await reach(map, 'ready');
  await waitUntil(() => parts(map, '[part=foot] button').length > 0 && parts(map, '.mark').length > 0);
  return map;
}

const from = (lines: readonly string[], first: string, count: number): readonly string[] => {
  const at = lines.findIndex((line) => line.trim().startsWith(first));
  return at < 0 ? lines : lines.slice(at, at + count);
};

describe('what a screen reader finds in a map', () => {
  it('is what it stands for, a way past it, its points as buttons, and the same data as a table', async () => {
    expect(await reading(await mapOf('id'))).to.deep.equal([
      'group "Titik"',
      '  heading "Titik" level 3',
      '  status',
      '  group "Legenda: Status"',
      '    paragraph',
      '      "Peta menunjukkan 3 titik; bentuk dan warnanya menurut “Status”."',
      '    list',
      '      listitem level 1',
      '        "aktif (2)"',
      '      listitem level 1',
      '        "gangguan (1)"',
      '  link "Lewati peta"',
      '  group "Peta" (Tombol panah menggeser peta, tambah dan kurang memperbesar dan memperkecil, nol menampilkan semua. Tekan Tab untuk ke titik.)',
      '    button "Taman Merdeka (contoh), aktif"',
      '    button "Balai Warga (contoh), gangguan"',
      '    button "Halte Kota (contoh), aktif"',
      '  button "Perbesar peta"',
      '  button "Perkecil peta"',
      '  button "Tampilkan semua"',
      '  button "Layar penuh"',
      '  region "Titik"',
      '    table "Titik"',
      '      caption',
      '        "Titik"',
      '      row',
      '        columnheader "Nama"',
      '        columnheader "Status"',
      '      row',
      '        rowheader "Taman Merdeka (contoh): tunjukkan di peta"',
      '          button "Taman Merdeka (contoh): tunjukkan di peta"',
      '            "Taman Merdeka (contoh)"',
      '        cell "aktif"',
      '      row',
      '        rowheader "Balai Warga (contoh): tunjukkan di peta"',
      '          button "Balai Warga (contoh): tunjukkan di peta"',
      '            "Balai Warga (contoh)"',
      '        cell "gangguan"',
      '      row',
      '        rowheader "Halte Kota (contoh): tunjukkan di peta"',
      '          button "Halte Kota (contoh): tunjukkan di peta"',
      '            "Halte Kota (contoh)"',
      '        cell "aktif"',
      '  "Data contoh Sumber:"',
      '  link "Diskominfo (contoh) (buka di tab baru)"',
      '  "Lisensi:"',
      '  link "CC BY 4.0 (buka di tab baru)"',
      '  "Diperbarui"',
      '  time',
      '    "20 Nov 2026 pukul 03.15 UTC"',
      '  button "Pilihan data: Titik"',
    ]);
  });

  it('is said in English on an English page', async () => {
    const lines = await reading(await mapOf('en'));
    expect(from(lines, 'group "Legend', 17).map((line) => line.trim())).to.deep.equal([
      'group "Legend: Status"',
      'paragraph',
      '"The map shows 3 points; their shape and colour follow “Status”."',
      'list',
      'listitem level 1',
      '"aktif (2)"',
      'listitem level 1',
      '"gangguan (1)"',
      'link "Skip the map"',
      'group "Map" (Arrow keys move the map, plus and minus zoom, zero shows everything. Press Tab to go to the points.)',
      'button "Taman Merdeka (contoh), aktif"',
      'button "Balai Warga (contoh), gangguan"',
      'button "Halte Kota (contoh), aktif"',
      'button "Zoom in"',
      'button "Zoom out"',
      'button "Show everything"',
      'button "Full screen"',
    ]);
  });

  it('is the panel of what was chosen, by its name, with what is known and a way out', async () => {
    const map = await mapOf('id');
    parts(map, '.list button')[1]?.click();
    await waitUntil(() => map.shadowRoot?.activeElement?.matches('.panel'));
    expect(from(await reading(map), 'dialog', 13).map((line) => line.slice(2))).to.deep.equal([
      'dialog "Balai Warga (contoh)"',
      '  "Balai Warga (contoh)"',
      '  button "Tutup"',
      '  DescriptionList',
      '    term "Kecamatan"',
      '    definition',
      '      "Metro Timur"',
      '    term "Status"',
      '    definition',
      '      "gangguan"',
      '    term "Kecepatan"',
      '    definition',
      '      "20 Mbps"',
    ]);
  });
});
