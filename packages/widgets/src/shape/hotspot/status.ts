/** How a hotspot is: `unknown` where its data says nothing that can be trusted. */
export type HotspotStatus = 'active' | 'faulty' | 'inactive' | 'unknown';

/** All of them, in the order that people choose from. */
export const hotspotStatuses: readonly HotspotStatus[] = ['active', 'faulty', 'inactive', 'unknown'];

// Inactive is tried first, because "tidak aktif" holds "aktif".
const words: readonly (readonly [HotspotStatus, RegExp])[] = [
  ['active', /\b(tanpa|tidak ada|tidak) gangguan\b/],
  [
    'inactive',
    /\b(non ?aktif|(tidak|belum|tdk) (aktif|beroperasi|berfungsi)|mati|rusak|offline|inactive|down|closed|tutup)\b/,
  ],
  ['faulty', /\b(gangguan|bermasalah|perbaikan|pemeliharaan|faulty|maintenance)\b/],
  ['active', /\b(aktif|online|beroperasi|berfungsi|baik|operationnel|active|operational)\b/],
];

/** What a cell says about a hotspot's state. Words that are not known are `unknown`, never `inactive`. */
export function statusOf(value: unknown): HotspotStatus {
  if (typeof value === 'boolean') return value ? 'active' : 'inactive';
  if (typeof value !== 'string') return 'unknown';
  const text = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
}

/** Outline of each status in a 24 × 24 box, filled by the even-odd rule: told apart by shape, not only by colour. */
export const statusShapes: Readonly<Record<HotspotStatus, string>> = {
  active: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.4 14.6-4.3-4.3 1.6-1.6 2.7 2.7 5.5-5.5 1.6 1.6Z',
  faulty: 'M12 2 1 21.5h22ZM10.9 9h2.2v6h-2.2Zm0 7.4h2.2v2.2h-2.2Z',
  inactive:
    'M4.5 2.5h15a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2Zm3.6 4-1.6 1.6 3.9 3.9-3.9 3.9 1.6 1.6 3.9-3.9 3.9 3.9 1.6-1.6-3.9-3.9 3.9-3.9-1.6-1.6-3.9 3.9Z',
  unknown: 'M12 1 1 12l11 11 11-11ZM7.5 10.9h9v2.2h-9Z',
};
