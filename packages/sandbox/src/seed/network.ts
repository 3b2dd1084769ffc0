import { fictitious, field, type SeedDataset } from './plan.js';
import { Random } from './random.js';
import { districts, villages } from './region.js';

const bandwidth: readonly (readonly [number, number, number, string])[] = [
  [2019, 120, 64, 'Angka contoh (fiktif)'],
  [2020, 180, 95, 'Angka contoh (fiktif)'],
  [2021, 260, 140, 'Angka contoh (fiktif)'],
  [2022, 350, 180, 'Menurut berita 13 April 2022'],
  [2023, 400, 180, 'Angka contoh (fiktif)'],
  [2024, 475, 180, 'Angka contoh (fiktif)'],
  [2025, 550, 180, 'Angka contoh (fiktif)'],
];

/** Dataset `bandwidth-publik`. Only the year 2022 is a published figure. */
export function bandwidthDataset(): SeedDataset {
  return {
    name: 'bandwidth-publik',
    title: 'Bandwidth Wi-Fi publik per tahun (contoh)',
    notes: `Bandwidth Wi-Fi publik untuk seluruh kota, per tahun. Angka 350 Mbps dan 180 titik tahun 2022 berasal dari berita 13 April 2022; tahun lainnya rekaan.\n\n${fictitious}`,
    organization: 'diskominfo',
    groups: ['infrastruktur-digital'],
    tags: ['wifi', 'internet', 'bandwidth'],
    unit: 'Mbps',
    frequency: 'tahunan',
    modified: '2026-01-15T02:00:00',
    resources: [
      {
        key: 'tahunan',
        name: 'Bandwidth per tahun (contoh)',
        description: 'Satu baris per tahun. Data contoh.',
        format: 'CSV',
        table: {
          alias: 'bandwidth_publik',
          primaryKey: ['tahun'],
          fields: [
            field('tahun', 'int', 'Tahun', 'Tahun angka berlaku.'),
            field('bandwidth_mbps', 'numeric', 'Bandwidth', 'Bandwidth seluruh kota.', 'Mbps'),
            field('jumlah_titik', 'int', 'Jumlah titik', 'Titik akses yang beroperasi.', 'titik'),
            field('keterangan', 'text', 'Keterangan', 'Asal angka.'),
          ],
          records: bandwidth.map(([tahun, mbps, titik, keterangan]) => ({
            tahun,
            bandwidth_mbps: mbps,
            jumlah_titik: titik,
            keterangan,
          })),
        },
      },
    ],
  };
}

const offices = [
  'Sekretariat Daerah',
  'Sekretariat DPRD',
  'Inspektorat',
  'Diskominfo',
  'Bappeda',
  'Disdukcapil',
  'Dinas Kesehatan',
  'Dinas Pendidikan',
  'Dinas Sosial',
  'Dinas Perhubungan',
  'Dinas Lingkungan Hidup',
  'Dinas Pekerjaan Umum',
  'Dinas Perdagangan',
  'Dinas Koperasi',
  'Dinas Pemuda dan Olahraga',
  'Dinas Perpustakaan',
  'Dinas Pertanian',
  'Badan Keuangan',
  'Badan Kepegawaian',
  'Badan Penanggulangan Bencana',
  'Satpol PP',
  'Mal Pelayanan Publik',
] as const;
const withoutFibre: ReadonlySet<string> = new Set(['Purwoasri', 'Sumbersari Bantul']);

/** Dataset `jaringan-fiber-optik`. 20 of 22 kelurahan are on fibre; which two are not is invented. */
export function fibreDataset(): SeedDataset {
  const random = new Random(22);
  const kelurahan = villages.map((place) => ({
    jenis: 'kelurahan',
    nama: place.name,
    kecamatan: place.district,
    kode_wilayah: place.kemendagri,
    tersambung: !withoutFibre.has(place.name),
    tahun: withoutFibre.has(place.name) ? null : random.whole(2017, 2022),
    keterangan: 'Penetapan contoh (fiktif)',
  }));
  const opd = offices.map((office) => ({
    jenis: 'OPD',
    nama: `${office} (contoh)`,
    kecamatan: random.pick(districts).name,
    kode_wilayah: '18.72',
    tersambung: true,
    tahun: random.whole(2016, 2022),
    keterangan: 'Penetapan contoh (fiktif)',
  }));
  return {
    name: 'jaringan-fiber-optik',
    title: 'Jaringan fiber optik kelurahan dan OPD (contoh)',
    notes: `Kelurahan dan OPD yang tersambung fiber optik. Berita April 2022 menyebut 2 dari 22 kelurahan belum tersambung; kelurahan mana tidak diketahui, jadi penetapannya di sini rekaan.\n\n${fictitious}`,
    organization: 'diskominfo',
    groups: ['infrastruktur-digital'],
    tags: ['fiber optik', 'internet'],
    unit: 'lokasi',
    frequency: 'tahunan',
    modified: '2026-03-02T04:30:00',
    resources: [
      {
        key: 'lokasi',
        name: 'Lokasi fiber optik (contoh)',
        description: 'Satu baris per kelurahan atau OPD. Data contoh.',
        format: 'CSV',
        table: {
          alias: 'jaringan_fiber_optik',
          primaryKey: ['nama'],
          fields: [
            field('jenis', 'text', 'Jenis', 'kelurahan atau OPD.'),
            field('nama', 'text', 'Nama', 'Nama kelurahan atau OPD; unik.'),
            field('kecamatan', 'text', 'Kecamatan', 'Nama kecamatan.'),
            field('kode_wilayah', 'text', 'Kode wilayah', 'Kode Kemendagri, disimpan sebagai teks.'),
            field('tersambung', 'bool', 'Tersambung', 'Benar bila sudah memakai fiber optik.'),
            field('tahun', 'int', 'Tahun tersambung', 'Kosong bila belum tersambung.'),
            field('keterangan', 'text', 'Keterangan', 'Catatan tentang baris ini.'),
          ],
          records: [...kelurahan, ...opd],
        },
      },
    ],
  };
}

const base: Readonly<Record<string, number>> = {
  'Metro Pusat': 9200,
  'Metro Utara': 3100,
  'Metro Barat': 4300,
  'Metro Timur': 6100,
  'Metro Selatan': 2400,
};

/** Dataset `pengguna-wifi-bulanan`: 5 kecamatan × 36 months, from November 2023 to October 2026. */
export function usersDataset(): SeedDataset {
  const random = new Random(36);
  const records = Array.from({ length: 36 }, (_, index) => index).flatMap((index) => {
    const month = new Date(Date.UTC(2023, 10 + index, 1)).toISOString().slice(0, 10);
    const season = 1 + 0.08 * Math.sin((index / 12) * 2 * Math.PI) + index * 0.011;
    return districts.map((district) => {
      const users = Math.round((base[district.name] ?? 1000) * season * (0.95 + random.next() * 0.1));
      return {
        bulan: month,
        kecamatan: district.name,
        kode_kecamatan: district.kemendagri,
        pengguna: users,
        sesi: Math.round(users * (2.6 + random.next())),
        trafik_gb: (users * (1.4 + random.next() * 0.5)).toFixed(2),
      };
    });
  });
  return {
    name: 'pengguna-wifi-bulanan',
    title: 'Pengguna Wi-Fi publik per bulan (contoh)',
    notes: `Pengguna, sesi, dan trafik Wi-Fi publik per kecamatan selama 36 bulan.\n\n${fictitious}`,
    organization: 'diskominfo',
    groups: ['infrastruktur-digital'],
    tags: ['wifi', 'pengguna'],
    unit: 'pengguna',
    frequency: 'bulanan',
    modified: '2026-11-03T01:10:00',
    resources: [
      {
        key: 'bulanan',
        name: 'Pengguna per bulan (contoh)',
        description: 'Satu baris per kecamatan dan bulan. Data contoh.',
        format: 'CSV',
        table: {
          alias: 'pengguna_wifi_bulanan',
          primaryKey: ['bulan', 'kode_kecamatan'],
          fields: [
            field('bulan', 'date', 'Bulan', 'Tanggal pertama bulan itu.'),
            field('kecamatan', 'text', 'Kecamatan', 'Nama kecamatan.'),
            field('kode_kecamatan', 'text', 'Kode kecamatan', 'Kode Kemendagri, disimpan sebagai teks.'),
            field('pengguna', 'int', 'Pengguna', 'Perangkat berbeda yang tersambung.', 'pengguna'),
            field('sesi', 'int', 'Sesi', 'Sambungan yang terjadi.', 'sesi'),
            field('trafik_gb', 'numeric', 'Trafik', 'Unduh dan unggah.', 'GB'),
          ],
          records,
        },
      },
    ],
  };
}
