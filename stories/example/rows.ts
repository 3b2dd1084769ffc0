import type { MemoryOptions, Row, Value } from '@satudata/client';

/** What the example portal says of every table. */
export const info: MemoryOptions['info'] = {
  title: 'Titik Wi-Fi publik (contoh)',
  publisher: 'Dinas Komunikasi dan Informatika (contoh)',
  licence: 'CC BY 4.0',
  updated: '2026-11-20T03:15:00',
  example: true,
};

/** Names of the five kecamatan. */
export const areas = ['Metro Pusat', 'Metro Timur', 'Metro Barat', 'Metro Selatan', 'Metro Utara'] as const;
const middles = [
  [-5.113, 105.307],
  [-5.122, 105.329],
  [-5.118, 105.288],
  [-5.141, 105.301],
  [-5.092, 105.309],
] as const;
const kinds = ['Taman', 'Balai Warga', 'Pojok Baca', 'Lapangan', 'Halte'] as const;

/** A row of the example hotspots. */
export interface Hotspot {
  readonly [field: string]: Value;
}

/** Invented hotspots around the middles of the five kecamatan. */
export function hotspotRows(count: number): readonly Hotspot[] {
  return Array.from({ length: count }, (_, index) => {
    const area = Math.floor((index * index) / 181) % areas.length;
    const [latitude = 0, longitude = 0] = middles[area] ?? [];
    const turn = index * 2.4;
    const away = 0.0016 * Math.sqrt(index % 37);
    return {
      nama: `${kinds[index % kinds.length]} ${index + 1} (contoh)`,
      alamat: `Jl. Kenari No. ${index + 1} (contoh)`,
      kecamatan: areas[area] ?? '',
      latitude: latitude + Math.sin(turn) * away,
      longitude: longitude + Math.cos(turn) * away,
      ssid: `WiFi-Contoh-${index + 1}`,
      kecepatan_mbps: index % 23 === 5 ? null : ([10, 20, 50, 100][index % 4] ?? null),
      status: index % 11 === 0 ? 'tidak aktif' : index % 7 === 0 ? 'gangguan' : 'aktif',
      dicek_pada: '2026-11-20T10:15:00',
      jam_buka: index % 3 === 0 ? '24 jam' : '06.00–22.00',
      ruang: index % 2 === 0 ? 'luar ruangan' : 'dalam ruangan',
    };
  });
}

const text = (name: string, label: string) => ({ name, type: 'text', label, exact: true }) as const;

/** The data dictionary of the hotspots. */
export const hotspotFields: MemoryOptions['fields'] = [
  text('nama', 'Nama lokasi'),
  text('alamat', 'Alamat'),
  text('kecamatan', 'Kecamatan'),
  { name: 'latitude', type: 'number', label: 'Lintang', exact: true },
  { name: 'longitude', type: 'number', label: 'Bujur', exact: true },
  text('ssid', 'Nama jaringan'),
  { name: 'kecepatan_mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
  text('status', 'Status'),
  { name: 'dicek_pada', type: 'date', label: 'Dicek pada', exact: true },
  text('jam_buka', 'Jam buka'),
  text('ruang', 'Ruang'),
];

/** Invented figures by year; only that of 2022 was published. */
export const bandwidthRows: readonly Row[] = [120, 180, 260, 350, 400, 475, 550].map((mbps, index) => ({
  tahun: 2019 + index,
  bandwidth: mbps,
}));

const two = (value: number): string => String(value).padStart(2, '0');

/** Three invented years of users; Metro Barat lacks some months. */
export const userRows: readonly Row[] = Array.from({ length: 36 }, (_, month) =>
  areas.map((kecamatan, place) => ({
    bulan: `${2023 + Math.floor(month / 12)}-${two((month % 12) + 1)}`,
    kecamatan,
    pengguna:
      place === 2 && month > 14 && month < 20
        ? null
        : Math.round(8000 + place * 2900 + Math.sin(month / 3 + place) * 1400 + month * 110 * (place + 1)),
  })),
).flat();
