import { fictitious, type SeedDataset } from './plan.js';
import { villages } from './region.js';

const days = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'];

function schedule(): (readonly string[])[] {
  return villages.map((place, index) => [
    days[index % days.length] ?? 'Senin',
    '08.00–11.00',
    `Balai ${place.name} (contoh)`,
    place.name,
    place.kemendagri,
    String(20 + ((index * 7) % 35)),
  ]);
}

const head = ['hari', 'jam', 'tempat', 'kelurahan', 'kode_kelurahan', 'kuota'];

/** As a spreadsheet saves it here: semicolons, CRLF and Windows-1252. */
function windowsCsv(): Buffer {
  const lines = [head, ...schedule()].map((row) => row.join(';').replaceAll('–', '\u0096'));
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
}

function utf8Csv(): Buffer {
  return Buffer.from(`\ufeff${[head, ...schedule()].map((row) => row.join(',')).join('\n')}\n`);
}

function json(): Buffer {
  const rows = schedule().map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
  return Buffer.from(
    JSON.stringify({ status: 'ok', keterangan: 'Data contoh (fiktif)', data: { items: rows } }, undefined, 1),
  );
}

/** Dataset `jadwal-puskesmas-keliling`: only files, nothing in the DataStore. */
export function filesDataset(): SeedDataset {
  const file = (key: string, name: string, format: string, mimetype: string, content: Buffer) => ({
    key,
    name: `Jadwal, ${name} (contoh)`,
    description: 'Data contoh.',
    format,
    file: { name, mimetype, content },
  });
  return {
    name: 'jadwal-puskesmas-keliling',
    title: 'Jadwal puskesmas keliling (contoh)',
    notes: `Jadwal mingguan puskesmas keliling. Hanya berkas, tanpa DataStore.\n\n${fictitious}`,
    organization: 'dinas-kesehatan',
    groups: ['kesehatan'],
    tags: ['puskesmas', 'jadwal'],
    unit: 'kunjungan',
    frequency: 'mingguan',
    modified: '2026-10-30T07:45:00',
    resources: [
      file('csv', 'jadwal.csv', 'CSV', 'text/csv', utf8Csv()),
      file('csv-windows', 'jadwal-windows.csv', 'CSV', 'text/csv', windowsCsv()),
      file('json', 'jadwal.json', 'JSON', 'application/json', json()),
    ],
  };
}
