import type { Catalog } from '../catalog/catalog.js';
import type { Session, Store } from '../database/database.js';
import { identifier } from '../database/literal.js';
import { loadDataset, seedDatasetId, seedResourceId } from './load.js';
import { fictitious, field, type SeedDataset } from './plan.js';

const batch = 50_000;

function logDataset(): SeedDataset {
  return {
    name: 'log-koneksi',
    title: 'Log koneksi Wi-Fi (contoh)',
    notes: `Sambungan ke titik Wi-Fi publik, satu baris per sambungan, untuk uji data besar.\n\n${fictitious}`,
    organization: 'diskominfo',
    groups: ['infrastruktur-digital'],
    tags: ['wifi', 'log'],
    unit: 'sambungan',
    frequency: 'harian',
    modified: '2026-11-20T00:00:00',
    resources: [
      {
        key: 'log',
        name: 'Log koneksi (contoh)',
        description: 'Satu baris per sambungan. Data contoh.',
        format: 'CSV',
        table: {
          alias: 'log_koneksi',
          primaryKey: [],
          fields: [
            field('waktu', 'timestamp', 'Waktu', 'Awal sambungan, waktu setempat (WIB).'),
            field('titik', 'text', 'Titik', 'Nama jaringan titik akses.'),
            field('kecamatan', 'text', 'Kecamatan', 'Nama kecamatan.'),
            field('perangkat', 'text', 'Perangkat', 'Jenis perangkat.'),
            field('durasi_menit', 'int', 'Durasi', 'Lama sambungan.', 'menit'),
            field('unduh_mb', 'numeric', 'Unduh', 'Data yang diunduh.', 'MB'),
            field('unggah_mb', 'numeric', 'Unggah', 'Data yang diunggah.', 'MB'),
          ],
          records: [],
        },
      },
    ],
  };
}

/** Makes the dataset `log-koneksi` with rows that are the same for the same count. */
export async function makeLog(
  database: Store,
  catalog: Catalog,
  rows: number,
  when: 'always' | 'when-missing',
): Promise<void> {
  if (when === 'when-missing' && catalog.dataset(seedDatasetId('log-koneksi'))) return;
  const table = identifier(seedResourceId('log-koneksi', 'log'));
  await database.transaction(async (session) => {
    await session.exec(`DROP TABLE IF EXISTS ${table} CASCADE`);
    await loadDataset(session, catalog, logDataset());
    await fill(session, table, rows);
  });
}

/** A row's figures come from a hash of its number. */
async function fill(session: Session, table: string, rows: number): Promise<void> {
  for (let start = 1; start <= rows; start += batch) {
    await session.change(
      `INSERT INTO ${table} ("_full_text", "waktu", "titik", "kecamatan", "perangkat", "durasi_menit", "unduh_mb", "unggah_mb")
       SELECT to_tsvector(titik || ' ' || kecamatan || ' ' || perangkat), waktu, titik, kecamatan, perangkat, durasi, unduh, unggah
       FROM (SELECT timestamp '2026-08-01' + n * interval '17 seconds' AS waktu,
                    'WiFi-Contoh-' || lpad((1 + h % 180)::text, 3, '0') AS titik,
                    (ARRAY['Metro Pusat','Metro Utara','Metro Barat','Metro Timur','Metro Selatan'])[1 + (h % 180) % 5] AS kecamatan,
                    (ARRAY['ponsel','laptop','tablet','lainnya'])[1 + (h / 1024) % 4] AS perangkat,
                    1 + (h / 64) % 180 AS durasi,
                    round(((h / 16) % 900000) / 1000.0, 2) AS unduh,
                    round(((h / 256) % 90000) / 1000.0, 2) AS unggah
             FROM (SELECT n, ('x' || substr(md5(n::text), 1, 7))::bit(28)::int AS h FROM generate_series($1::int, $2::int) n) hashed) made`,
      [start, Math.min(rows, start + batch - 1)],
    );
  }
}
