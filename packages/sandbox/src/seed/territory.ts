import { outline } from './area.js';
import { fictitious, field, type SeedDataset } from './plan.js';
import { city, districts, type Village, villages } from './region.js';

interface Territory {
  readonly tingkat: 'kota' | 'kecamatan' | 'kelurahan';
  readonly nama: string;
  readonly kode_kemendagri: string;
  readonly kode_bps: string;
  readonly nama_bps: string;
  readonly kecamatan: string | null;
  readonly kode_induk: string;
  readonly cells: readonly Village[];
}

function territories(): readonly Territory[] {
  return [
    {
      tingkat: 'kota',
      nama: city.name,
      kode_kemendagri: city.kemendagri,
      kode_bps: city.bps,
      nama_bps: 'METRO',
      kecamatan: null,
      kode_induk: '18',
      cells: villages,
    },
    ...districts.map(
      (district): Territory => ({
        tingkat: 'kecamatan',
        nama: district.name,
        kode_kemendagri: district.kemendagri,
        kode_bps: district.bps,
        nama_bps: district.name.toUpperCase(),
        kecamatan: district.name,
        kode_induk: city.kemendagri,
        cells: villages.filter((place) => place.district === district.name),
      }),
    ),
    ...villages.map(
      (place): Territory => ({
        tingkat: 'kelurahan',
        nama: place.name,
        kode_kemendagri: place.kemendagri,
        kode_bps: place.bps,
        nama_bps: place.bpsName,
        kecamatan: place.district,
        kode_induk: place.kemendagri.slice(0, 8),
        cells: [place],
      }),
    ),
  ];
}

const schematic = 'Bentuk skematis (contoh), bukan batas wilayah resmi.';

function areas(level: Territory['tingkat']): Buffer {
  const features = territories()
    .filter((territory) => territory.tingkat === level)
    .map(({ cells, ...properties }) => ({
      type: 'Feature',
      properties: { ...properties, keterangan: schematic },
      geometry: outline(cells),
    }));
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', keterangan: schematic, features }));
}

/** Dataset `wilayah`: names and codes are real, shapes are not. */
export function territoryDataset(): SeedDataset {
  const file = (level: 'kecamatan' | 'kelurahan') => ({
    key: `peta-${level}`,
    name: `Peta skematis ${level} (contoh)`,
    description: schematic,
    format: 'GeoJSON',
    file: { name: `${level}-skematis.geojson`, mimetype: 'application/geo+json', content: areas(level) },
  });
  return {
    name: 'wilayah',
    title: 'Wilayah administrasi Kota Metro (contoh)',
    notes: `Kota, 5 kecamatan, dan 22 kelurahan dengan kode Kemendagri dan kode BPS sebagai teks. Nama dan kodenya nyata; ${schematic} Kode yang satu tidak boleh diturunkan dari kode yang lain.\n\n${fictitious}`,
    organization: 'bappeda',
    groups: ['kewilayahan'],
    tags: ['wilayah', 'kode wilayah', 'peta'],
    unit: 'wilayah',
    frequency: 'tahunan',
    modified: '2026-01-20T01:00:00',
    resources: [
      {
        key: 'kode',
        name: 'Kode wilayah (contoh)',
        description: 'Satu baris per wilayah. Bentuknya skematis.',
        format: 'CSV',
        table: {
          alias: 'wilayah_metro',
          primaryKey: ['kode_kemendagri'],
          fields: [
            field('tingkat', 'text', 'Tingkat', 'kota, kecamatan, atau kelurahan.'),
            field('nama', 'text', 'Nama', 'Nama menurut Kemendagri.'),
            field('kode_kemendagri', 'text', 'Kode Kemendagri', 'Dengan titik, disimpan sebagai teks.'),
            field('kode_bps', 'text', 'Kode BPS', 'Tanpa titik, disimpan sebagai teks.'),
            field('nama_bps', 'text', 'Nama BPS', 'Ejaan menurut BPS.'),
            field('kecamatan', 'text', 'Kecamatan', 'Kosong untuk kota.'),
            field('kode_induk', 'text', 'Kode induk', 'Kode Kemendagri wilayah di atasnya.'),
            field('bentuk_skematis', 'json', 'Bentuk skematis', `GeoJSON. ${schematic}`),
          ],
          records: territories().map(({ cells, ...row }) => ({ ...row, bentuk_skematis: outline(cells) })),
        },
      },
      file('kecamatan'),
      file('kelurahan'),
    ],
  };
}
