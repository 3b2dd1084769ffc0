import type { DataRecord } from '../datastore/record.js';
import { fictitious, field, type SeedDataset } from './plan.js';
import { Random } from './random.js';
import { cell, middle, type Village, villages } from './region.js';

const places = [
  ['Taman', ['Kenanga', 'Pelangi', 'Cempaka', 'Teratai', 'Anggrek', 'Seroja', 'Bougenvil', 'Ceria', 'Sehati', 'Asri']],
  [
    'Balai Warga',
    ['Rukun', 'Guyub', 'Sejahtera', 'Mufakat', 'Karya', 'Bersama', 'Setia', 'Makmur', 'Damai', 'Lestari'],
  ],
  [
    'Pojok Baca',
    ['Pelita', 'Cendekia', 'Aksara', 'Pustaka', 'Lentera', 'Nusantara', 'Bestari', 'Ilmu', 'Wacana', 'Surya'],
  ],
  [
    'Lapangan',
    ['Garuda', 'Merpati', 'Rajawali', 'Cendrawasih', 'Elang', 'Kutilang', 'Perkutut', 'Nuri', 'Kasuari', 'Camar'],
  ],
  ['Pasar Kecil', ['Subuh', 'Berkah', 'Rejeki', 'Tani', 'Segar', 'Sentosa', 'Maju', 'Barokah', 'Laris', 'Jaya']],
  ['Pos Layanan', ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh']],
  [
    'Halte',
    ['Flamboyan', 'Angsana', 'Ketapang', 'Trembesi', 'Mahoni', 'Cemara', 'Beringin', 'Akasia', 'Pinus', 'Jati'],
  ],
] as const;
const streets = [
  'Jl. Kenari',
  'Jl. Mawar',
  'Jl. Kemuning',
  'Jl. Dahlia',
  'Jl. Melur',
  'Jl. Kamboja',
  'Jl. Sakura',
  'Jl. Tulip',
];
const providers = ['Penyedia Alfa (contoh)', 'Penyedia Beta (contoh)', 'Diskominfo (contoh)'];
const hours = ['24 jam', '06.00–22.00', '08.00–21.00', '08.00–16.00', null];
const speeds = [5, 10, 10, 20, 20, 30, 50, 100];

/** How many points a kelurahan has: 180 in all, more in the middle of the city. */
function pointsIn(place: Village): number {
  const perDistrict: Readonly<Record<string, number>> = {
    'Metro Pusat': 13,
    'Metro Timur': 9,
    'Metro Barat': 7,
    'Metro Utara': 6,
  };
  return perDistrict[place.district] ?? 4;
}

function status(random: Random): 'aktif' | 'gangguan' | 'tidak aktif' {
  const draw = random.next();
  return draw < 0.8 ? 'aktif' : draw < 0.92 ? 'gangguan' : 'tidak aktif';
}

function checkedAt(random: Random): string {
  const day = String(random.whole(1, 20)).padStart(2, '0');
  const time = [random.whole(7, 17), random.whole(0, 59)].map((part) => String(part).padStart(2, '0')).join(':');
  return `2026-11-${day}T${time}:00`;
}

function point(random: Random, place: Village, name: string, number: number): DataRecord {
  const { latitude, longitude } = middle(place);
  const state = status(random);
  return {
    nama: name,
    alamat: `${random.pick(streets)} No. ${random.whole(1, 120)}, ${place.name} (contoh)`,
    kecamatan: place.district,
    kelurahan: place.name,
    kode_kelurahan: place.kemendagri,
    latitude: (latitude + (random.next() - 0.5) * cell.height * 0.84).toFixed(6),
    longitude: (longitude + (random.next() - 0.5) * cell.width * 0.84).toFixed(6),
    ssid: `WiFi-Contoh-${String(number).padStart(3, '0')}`,
    kecepatan_mbps: state === 'tidak aktif' && random.next() < 0.5 ? null : random.pick(speeds),
    status: state,
    dicek_pada: checkedAt(random),
    penyedia: random.pick(providers),
    jam_buka: random.pick(hours),
    ruang: random.next() < 0.6 ? 'luar ruangan' : 'dalam ruangan',
  };
}

/** The 180 access points. Everything about each of them is invented; only the areas and their codes are real. */
export function wifiRecords(): readonly DataRecord[] {
  const random = new Random(1872);
  const names = places.flatMap(([kind, endings]) => endings.map((ending) => `${kind} ${ending}`));
  const used = new Map<string, number>();
  const counts = villages.map((place) => ({ place, count: pointsIn(place) }));
  // The few that the even share leaves over go to the kelurahan in the middle.
  let left = 180 - counts.reduce((sum, { count }) => sum + count, 0);
  return counts.flatMap(({ place, count }, index) => {
    const share = index < 5 && left > 0 ? Math.ceil(left / (5 - index)) : 0;
    left -= share;
    return Array.from({ length: count + share }, () => {
      const base = random.pick(names);
      const times = (used.get(base) ?? 0) + 1;
      used.set(base, times);
      const number = [...used.values()].reduce((sum, value) => sum + value, 0);
      return point(random, place, times === 1 ? base : `${base} ${times}`, number);
    });
  });
}

/** Dataset `titik-wifi-publik`. */
export function wifiDataset(): SeedDataset {
  return {
    name: 'titik-wifi-publik',
    title: 'Titik Wi-Fi publik Kota Metro (contoh)',
    notes: `Lokasi, kecepatan, dan status 180 titik akses Wi-Fi publik. Jumlah titiknya sesuai berita April 2022; setiap titik beserta kecepatannya rekaan, jadi jumlah kecepatan per titik bukan bandwidth kota.\n\n${fictitious}`,
    organization: 'diskominfo',
    groups: ['infrastruktur-digital'],
    tags: ['wifi', 'internet', 'layanan publik'],
    unit: 'titik',
    frequency: 'harian',
    modified: '2026-11-20T10:15:00',
    resources: [
      {
        key: 'titik',
        name: 'Titik Wi-Fi publik (contoh)',
        description: 'Satu baris per titik akses. Data contoh.',
        format: 'CSV',
        table: {
          alias: 'titik_wifi_publik',
          primaryKey: ['nama'],
          fields: [
            field('nama', 'text', 'Nama lokasi', 'Nama tempat titik akses; unik.'),
            field('alamat', 'text', 'Alamat', 'Alamat tempat.'),
            field('kecamatan', 'text', 'Kecamatan', 'Nama kecamatan.'),
            field('kelurahan', 'text', 'Kelurahan', 'Nama kelurahan.'),
            field('kode_kelurahan', 'text', 'Kode kelurahan', 'Kode Kemendagri, disimpan sebagai teks.'),
            field('latitude', 'numeric', 'Lintang', 'Lintang WGS 84.', 'derajat'),
            field('longitude', 'numeric', 'Bujur', 'Bujur WGS 84.', 'derajat'),
            field('ssid', 'text', 'Nama jaringan', 'SSID yang terlihat di perangkat.'),
            field('kecepatan_mbps', 'int', 'Kecepatan', 'Kecepatan unduh titik ini.', 'Mbps'),
            field('status', 'text', 'Status', 'aktif, gangguan, atau tidak aktif.'),
            field('dicek_pada', 'timestamp', 'Dicek pada', 'Waktu pengecekan terakhir, waktu setempat (WIB).'),
            field('penyedia', 'text', 'Penyedia', 'Penyedia jaringan.'),
            field('jam_buka', 'text', 'Jam buka', 'Jam layanan di lokasi.'),
            field('ruang', 'text', 'Ruang', 'Dalam ruangan atau luar ruangan.'),
          ],
          records: wifiRecords(),
        },
      },
    ],
  };
}
