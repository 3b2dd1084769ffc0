import { memoryTable, SatuError, type Table } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import '@satudata/widgets/hotspot-map.js';

const areas = ['Metro Pusat', 'Metro Timur', 'Metro Barat', 'Metro Utara', 'Metro Selatan'] as const;
const middles = [
  [-5.113, 105.307],
  [-5.122, 105.329],
  [-5.118, 105.288],
  [-5.092, 105.309],
  [-5.141, 105.301],
] as const;
const kinds = ['Taman', 'Balai Warga', 'Pojok Baca', 'Lapangan', 'Halte'] as const;

/** Invented hotspots around the middles of the five kecamatan. */
function rowsOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const area = index % areas.length;
    const [latitude = 0, longitude = 0] = middles[area] ?? [];
    const turn = index * 2.4;
    const away = 0.0016 * Math.sqrt(index % 37);
    return {
      nama: `${kinds[index % 4]} ${index + 1} (contoh)`,
      alamat: `Jl. Kenari No. ${index + 1} (contoh)`,
      kecamatan: areas[area] ?? '',
      latitude: latitude + Math.sin(turn) * away,
      longitude: longitude + Math.cos(turn) * away,
      ssid: `WiFi-Contoh-${index + 1}`,
      kecepatan_mbps: [10, 20, 50, 100][index % 4] ?? null,
      status: index % 11 === 0 ? 'tidak aktif' : index % 7 === 0 ? 'gangguan' : 'aktif',
      dicek_pada: '2026-11-20T10:15:00',
      jam_buka: index % 3 === 0 ? '24 jam' : '06.00–22.00',
      ruang: index % 2 === 0 ? 'luar ruangan' : 'dalam ruangan',
    };
  });
}

const info = {
  title: 'Titik Wi-Fi publik (contoh)',
  publisher: 'Dinas Komunikasi dan Informatika (contoh)',
  licence: 'CC BY 4.0',
  updated: '2026-11-20T03:15:00',
  example: true,
};
const city = memoryTable(rowsOf(180), { info });

/** A table whose every page is `page`. */
function answering(page: Table['page']): Table {
  const table: Table = memoryTable([{ nama: '' }], { info });
  table.page = page;
  return table;
}

export default {
  title: 'Elements/HotspotMap',
  component: 'satu-hotspot-map',
  tags: ['autodocs'],
  args: { heading: 'Wi-Fi publik (contoh)', description: '' },
};

/** List and map of a whole city, side by side where there is room. */
export const City = {
  render: ({ heading, description }: { heading: string; description: string }): TemplateResult =>
    html`<satu-hotspot-map heading=${heading} description=${description} .table=${city}></satu-hotspot-map>`,
};

/** The same in English. */
export const English = {
  render: (): TemplateResult =>
    html`<satu-hotspot-map lang="en" heading="Public Wi-Fi (example)" .table=${city}></satu-hotspot-map>`,
};

/** The same in the dark. */
export const Dark = {
  render: (): TemplateResult =>
    html`<satu-hotspot-map theme="dark" heading="Wi-Fi publik (contoh)" .table=${city}></satu-hotspot-map>`,
};

/** Rows as portals publish them: swapped coordinates, missing ones, no status, several rows about one place. */
export const DirtyRows = {
  render: (): TemplateResult => {
    const [first, second, third, fourth] = rowsOf(4);
    const rows = [
      { ...first, latitude: first?.longitude ?? null, longitude: first?.latitude ?? null },
      { ...second, latitude: '-', longitude: '-' },
      { ...third, status: 'aktif', dicek_pada: null, kecepatan_mbps: null, jam_buka: null },
      { ...fourth, latitude: '-5,1412', longitude: '10  5.301' },
      { ...fourth, latitude: '-5,1412', longitude: '105.301' },
    ];
    return html`<satu-hotspot-map heading="Baris kotor (contoh)" .table=${memoryTable(rows, { info })}></satu-hotspot-map>`;
  },
};

/** No column says where anything is: the list alone is left, and says so. */
export const NoPlaces = {
  render: (): TemplateResult => {
    const rows = rowsOf(8).map(({ latitude: _, longitude: __, ...row }) => row);
    return html`<satu-hotspot-map heading="Tanpa koordinat (contoh)" .table=${memoryTable(rows, { info })}></satu-hotspot-map>`;
  },
};

/** The answer is still on its way. */
export const Loading = {
  render: (): TemplateResult =>
    html`<satu-hotspot-map heading="Memuat (contoh)" .table=${answering(() => new Promise(() => {}))}></satu-hotspot-map>`,
};

/** There are no hotspots. */
export const Empty = {
  render: (): TemplateResult =>
    html`<satu-hotspot-map heading="Kosong (contoh)" .table=${memoryTable([], { info })}></satu-hotspot-map>`,
};

/** The portal cannot be reached. */
export const Failed = {
  render: (): TemplateResult =>
    html`<satu-hotspot-map
      heading="Gagal (contoh)"
      .table=${answering(() => Promise.reject(new SatuError('network', 'The portal does not answer')))}
    ></satu-hotspot-map>`,
};

/** The page's author gave tiles that cannot be used. */
export const Misconfigured = {
  render: (): TemplateResult =>
    html`<satu-hotspot-map heading="Salah atur (contoh)" tiles="https://peta.example/" .table=${city}></satu-hotspot-map>`,
};
