import { fictitious, field, type SeedDataset } from './plan.js';
import { Random } from './random.js';
import { villages } from './region.js';

const ages = Array.from({ length: 16 }, (_, index) => (index === 15 ? '75+' : `${index * 5}-${index * 5 + 4}`));
const shape = [78, 80, 82, 84, 86, 84, 80, 76, 72, 66, 60, 52, 42, 32, 22, 24];

/** Dataset `penduduk-kelurahan`: 22 kelurahan × 2 sexes × 16 age groups, all invented. */
export function populationDataset(): SeedDataset {
  const random = new Random(2025);
  const records = villages.flatMap((place) => {
    const size = 2.4 + random.next() * 2.4;
    return ['Laki-laki', 'Perempuan'].flatMap((sex) =>
      ages.map((age, index) => ({
        tahun: 2025,
        kecamatan: place.district,
        kelurahan: place.name,
        kode_kelurahan: place.kemendagri,
        jenis_kelamin: sex,
        kelompok_umur: age,
        jumlah: Math.round((shape[index] ?? 0) * size * (0.92 + random.next() * 0.16)),
      })),
    );
  });
  return {
    name: 'penduduk-kelurahan',
    title: 'Penduduk per kelurahan, jenis kelamin, dan kelompok umur (contoh)',
    notes: `Jumlah penduduk menurut kelurahan, jenis kelamin, dan kelompok umur lima tahunan. Semua angka rekaan; jumlahnya bukan jumlah penduduk Kota Metro.\n\n${fictitious}`,
    organization: 'disdukcapil',
    groups: ['kependudukan'],
    tags: ['penduduk', 'kelurahan'],
    unit: 'jiwa',
    frequency: 'tahunan',
    modified: '2026-02-10T03:00:00',
    resources: [
      {
        key: 'penduduk',
        name: 'Penduduk per kelurahan (contoh)',
        description: 'Satu baris per kelurahan, jenis kelamin, dan kelompok umur. Data contoh.',
        format: 'CSV',
        table: {
          alias: 'penduduk_kelurahan',
          primaryKey: ['tahun', 'kode_kelurahan', 'jenis_kelamin', 'kelompok_umur'],
          fields: [
            field('tahun', 'int', 'Tahun', 'Tahun angka berlaku.'),
            field('kecamatan', 'text', 'Kecamatan', 'Nama kecamatan.'),
            field('kelurahan', 'text', 'Kelurahan', 'Nama kelurahan.'),
            field('kode_kelurahan', 'text', 'Kode kelurahan', 'Kode Kemendagri, disimpan sebagai teks.'),
            field('jenis_kelamin', 'text', 'Jenis kelamin', 'Laki-laki atau Perempuan.'),
            field('kelompok_umur', 'text', 'Kelompok umur', 'Lima tahunan, 75+ untuk yang tertua.', 'tahun'),
            field('jumlah', 'int', 'Jumlah', 'Jumlah penduduk.', 'jiwa'),
          ],
          records,
        },
      },
    ],
  };
}
