import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/hotspot-map.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { reading } from '../../reading.js';
import { parts } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

async function finderOf(lang: string) {
  const rows = points.map((row, at) => ({ ...row, alamat: `Jl. Kenari ${at + 1}`, dicek_pada: '2026-11-20T10:15:00' }));
  const table = memoryTable(rows, { info: described.info });
  const finder = await place('satu-hotspot-map', { table, lang, attributes: { heading: 'Wi-Fi' } });
  await reach(finder, 'ready');
  await waitUntil(() => parts(finder, '[part=foot] button').length > 0);
  return finder;
}

describe('what a screen reader finds in the Wi-Fi finder', () => {
  it('is a search, filters, how many there are, and a list of headed cards with their status first', async () => {
    const lines = await reading(await finderOf('id'));
    const first = lines.findIndex((line) => line.includes('"Halte Kota'));
    expect(lines.slice(0, first - 1)).to.deep.equal([
      'group "Wi-Fi"',
      '  heading "Wi-Fi" level 3',
      '  status',
      '  search',
      '    LabelText',
      '      "Cari nama, alamat, atau nama jaringan"',
      '    searchbox "Cari nama, alamat, atau nama jaringan"',
      '    LabelText',
      '      "Kecamatan"',
      '    combobox "Kecamatan" value Semua kecamatan',
      '      MenuListPopup',
      '        option "Semua kecamatan" selected',
      '        option "Metro Pusat (2)"',
      '        option "Metro Timur (1)"',
      '    LabelText',
      '      "Status"',
      '    combobox "Status" value Semua status',
      '      MenuListPopup',
      '        option "Semua status" selected',
      '        option "Aktif (2)"',
      '        option "Gangguan (1)"',
      '  button "Gunakan lokasi saya" (Lokasi Anda hanya dipakai di perangkat ini untuk menghitung jarak; tidak dikirim dan tidak disimpan.)',
      '  paragraph',
      '    "Lokasi Anda hanya dipakai di perangkat ini untuk menghitung jarak; tidak dikirim dan tidak disimpan."',
      '  paragraph',
      '    "3 titik Wi-Fi"',
      '  button "Filter lain dan urutan"',
      '  list "Daftar titik Wi-Fi"',
      '    listitem level 1',
      '      heading "Balai Warga (contoh)" level 4',
      '      strong',
      '        "Gangguan"',
      '      "dicek 20 Nov 2026 pukul 10.15"',
      '      paragraph',
      '        "Jl. Kenari 2 · Metro Timur"',
      '      list',
      '        listitem level 2',
      '          "Kecepatan: hingga 20 Mbps"',
      '      button "Tunjukkan di peta : Balai Warga (contoh)"',
      '        "Tunjukkan di peta: Balai Warga (contoh)"',
      '      link "Petunjuk arah : Balai Warga (contoh)(buka di tab baru)"',
      '        "Petunjuk arah: Balai Warga (contoh) (buka di tab baru)"',
      '      group',
      '        DisclosureTriangle "Lainnya : Balai Warga (contoh)"',
      '          "Lainnya: Balai Warga (contoh)"',
    ]);
  });

  it('is the panel of the chosen point, by its name, with its status and ways to it', async () => {
    const finder = await finderOf('id');
    parts(finder, '.card button')[0]?.click();
    await waitUntil(() => finder.shadowRoot?.activeElement?.matches('.panel'));
    const whole = await reading(finder);
    const lines = whole.slice(whole.findIndex((line) => line.includes('dialog'))).map((line) => line.slice(2));
    expect(lines.slice(0, 6)).to.deep.equal([
      'dialog "Balai Warga (contoh)"',
      '  "Balai Warga (contoh)"',
      '  button "Tutup"',
      '  strong',
      '    "Gangguan"',
      '  "dicek 20 Nov 2026 pukul 10.15"',
    ]);
    expect(lines.join('\n')).to.contain('link "Petunjuk arah : Balai Warga (contoh)(buka di tab baru)"');
  });

  it('is said in English on an English page', async () => {
    const lines = (await reading(await finderOf('en'))).map((line) => line.trim());
    for (const line of [
      'searchbox "Search name, address or network name"',
      'button "Use my location" (Your location is used only on this device to work out distance; it is not sent or stored.)',
      '"3 Wi-Fi points"',
      'list "List of Wi-Fi points"',
      'heading "Balai Warga (contoh)" level 4',
    ])
      expect(lines).to.include(line);
  });
});
