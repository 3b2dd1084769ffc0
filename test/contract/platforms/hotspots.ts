import type { Cell } from './sql.js';

/** Public access points as a platform holds them: with what is missing, what is written in other letters, and signs that conditions are made of. */
export const hotspots: readonly Readonly<Record<string, Cell>>[] = Array.from({ length: 43 }, (_, at) => ({
  id: at + 1,
  nama: at === 7 ? "Taman O'Brien (contoh)" : `Titik ${(at * 7) % 43} (contoh)`,
  kecamatan: ['Pusat', 'pusat', 'Timur', 'Barat "lama"', '-', null, 'PUSAT', 'b\\c'][at % 8] ?? null,
  kode: `18.72.0${(at % 5) + 1}`,
  mbps: at % 9 === 0 ? null : (at * 13) % 50,
  biaya: at % 4 === 0 ? null : at / 4,
  tahun: 2018 + (at % 4),
  aktif: at % 3 === 0,
}));

/** What the columns of these rows hold. */
export const hotspotTypes = {
  id: 'number',
  nama: 'text',
  kecamatan: 'text',
  kode: 'text',
  mbps: 'number',
  biaya: 'number',
  tahun: 'number',
  aktif: 'boolean',
} as const;

/** Whether a row holds every word. */
export function holds(words: string): (row: Readonly<Record<string, Cell>>) => boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => {
    const text = Object.values(row).join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}
