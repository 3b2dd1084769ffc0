import type { MemoryOptions, Row } from '@satudata/client';

/** Three invented hotspots; one has no speed. */
export const points: readonly Row[] = [
  {
    nama: 'Taman Merdeka (contoh)',
    kecamatan: 'Metro Pusat',
    status: 'aktif',
    mbps: 50,
    latitude: -5.113,
    longitude: 105.307,
  },
  {
    nama: 'Balai Warga (contoh)',
    kecamatan: 'Metro Timur',
    status: 'gangguan',
    mbps: 20,
    latitude: -5.122,
    longitude: 105.329,
  },
  {
    nama: 'Halte Kota (contoh)',
    kecamatan: 'Metro Pusat',
    status: 'aktif',
    mbps: null,
    latitude: -5.118,
    longitude: 105.288,
  },
];

/** What their portal says of them. */
export const described: MemoryOptions = {
  fields: [
    { name: 'nama', type: 'text', label: 'Nama lokasi', exact: true },
    { name: 'kecamatan', type: 'text', label: 'Kecamatan', exact: true },
    { name: 'status', type: 'text', label: 'Status', exact: true },
    { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
    { name: 'latitude', type: 'number', exact: true },
    { name: 'longitude', type: 'number', exact: true },
  ],
  info: {
    title: 'Titik Wi-Fi publik (contoh)',
    publisher: 'Diskominfo (contoh)',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    url: 'https://data.kota.example/dataset/titik-wifi-publik',
    updated: '2026-11-20T03:15:00',
    example: true,
  },
};
