import type { Row } from '@satudata/client';

/** A kind of chart with the attributes that it is drawn with; `x`, `y` and `s` are the columns of every case. */
export interface KindCase {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Cases that the kind refuses, because it would draw them falsely. */
  readonly refuses?: readonly string[];
  /** Whether its x is a number or a year rather than a name. */
  readonly over?: 'time' | 'number';
}

const long = [
  'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah (contoh)',
  'Dinas Pekerjaan Umum dan Tata Ruang (contoh)',
  'Dinas Kependudukan dan Pencatatan Sipil (contoh)',
  'Sekretariat Daerah (contoh)',
];
const row = (
  index: number,
  y: number | null,
  x = `Kelurahan ${index + 1}`,
  s = index % 2 === 0 ? 'aktif' : 'gangguan',
) => ({
  x,
  tahun: 1985 + index,
  angka: (index * 37) % 101,
  y,
  z: 5 + ((index * 13) % 40),
  s,
});

/** What a chart may be given. */
export const chartCases: Readonly<Record<string, readonly Row[]>> = {
  'one point': [row(0, 1234.5)],
  'all equal': Array.from({ length: 6 }, (_, index) => row(index, 400)),
  negatives: [320, -85, 40, -410, 12, 0].map((y, index) => row(index, y)),
  nulls: [120, null, 310, null, null, 95].map((y, index) => row(index, y)),
  '40 categories': Array.from({ length: 40 }, (_, index) => row(index, 1000 + ((index * 7919) % 90_000))),
  'long names': long.flatMap((x, index) =>
    long.slice(0, 2).map((s, turn) => ({ ...row(index, 1.2e9 * (index + 1) + turn * 4e8, x, s) })),
  ),
  'large numbers': [1.25e12, 9.87e12, 4.4e11, 3e9].map((y, index) => row(index, y)),
};

const bars = { y: 'y', x: 'x' };
const overTime = { y: 'sum(y)', x: 'tahun' };
const over = { target: 500, reference: '100..300 Rentang wajar; avg' };
const unfit = ['negatives'];

/** Every kind, with and without series. */
export const kindCases: readonly KindCase[] = [
  { name: 'bar', attributes: { ...bars, kind: 'bar' } },
  { name: 'bar, grouped', attributes: { x: 'x', y: 'sum(y)', kind: 'bar', series: 's' } },
  { name: 'bar, stacked', attributes: { x: 'x', y: 'sum(y)', kind: 'bar', series: 's', stack: 'stacked' } },
  { name: 'bar, full', attributes: { x: 'x', y: 'sum(y)', kind: 'bar', series: 's', stack: 'full' } },
  { name: 'column', attributes: { ...bars, kind: 'column' } },
  { name: 'column, grouped', attributes: { x: 'x', y: 'sum(y)', kind: 'column', series: 's' } },
  { name: 'column, stacked', attributes: { x: 'x', y: 'sum(y)', kind: 'column', series: 's', stack: 'stacked' } },
  { name: 'column by year', attributes: { ...overTime, kind: 'column' } },
  { name: 'line', attributes: { ...bars, kind: 'line' } },
  { name: 'line by year', attributes: { ...overTime, kind: 'line', series: 's' } },
  { name: 'area', attributes: { ...overTime, kind: 'area' } },
  { name: 'area, stacked', attributes: { ...overTime, kind: 'area', series: 's' }, refuses: unfit },
  { name: 'pie', attributes: { x: 'x', y: 'sum(y)', kind: 'pie' }, refuses: unfit },
  { name: 'donut', attributes: { x: 'x', y: 'sum(y)', kind: 'donut' }, refuses: unfit },
  { name: 'scatter', attributes: { x: 'angka', y: 'y', kind: 'scatter', series: 's' } },
  { name: 'histogram', attributes: { x: 'y', y: 'count()', kind: 'histogram' } },
  { name: 'combo', attributes: { x: 'tahun', y: 'sum(y)', line: 'avg(z)', lineUnit: 'Mbps', kind: 'combo' } },
  { name: 'bubble', attributes: { x: 'angka', y: 'y', size: 'z', kind: 'bubble', series: 's' } },
  { name: 'dot', attributes: { ...bars, kind: 'dot' } },
  { name: 'dot, several', attributes: { x: 'x', y: 'sum(y)', kind: 'dot', series: 's' } },
  { name: 'lollipop', attributes: { ...bars, kind: 'lollipop' } },
  { name: 'slope', attributes: { x: 'tahun', y: 'sum(y)', kind: 'slope', series: 's' }, refuses: ['one point'] },
  { name: 'slope of many', attributes: { x: 's', y: 'sum(y)', kind: 'slope', series: 'x' }, refuses: ['one point'] },
  {
    name: 'pyramid',
    attributes: { x: 'x', y: 'sum(y)', kind: 'pyramid', series: 's' },
    refuses: ['one point', 'negatives'],
  },
  { name: 'heat', attributes: { x: 's', y: 'sum(y)', kind: 'heat', series: 'x' } },
  { name: 'heat, wide', attributes: { x: 'x', y: 'sum(y)', kind: 'heat', series: 's' } },
  { name: 'sparkline', attributes: { ...overTime, kind: 'sparkline' } },
  { name: 'gauge', attributes: { y: 'sum(y)', kind: 'gauge', target: 5000 } },
  { name: 'small columns', attributes: { ...bars, kind: 'column', facet: 's' } },
  { name: 'small lines', attributes: { ...overTime, kind: 'line', facet: 'x' } },
  { name: 'column, covered', attributes: { ...bars, ...over, kind: 'column' } },
  { name: 'bar, covered', attributes: { ...bars, ...over, kind: 'bar' } },
  { name: 'dot, covered', attributes: { ...bars, ...over, kind: 'dot' } },
  {
    name: 'line, covered',
    attributes: { ...overTime, ...over, notes: '1986: Pandemi; 1987..1989: Perluasan', kind: 'line' },
  },
  { name: 'column with errors', attributes: { ...bars, low: 'z', high: 'y', kind: 'column' } },
  { name: 'line, cumulative', attributes: { ...overTime, showAs: 'cumulative', kind: 'line' } },
  {
    name: 'column, percent change',
    attributes: { ...overTime, showAs: 'percent-change', kind: 'column' },
    refuses: ['one point'],
  },
  { name: 'line, index', attributes: { ...overTime, showAs: 'index', kind: 'line' } },
  { name: 'line, log', attributes: { ...overTime, scale: 'log', kind: 'line' }, refuses: ['negatives'] },
];

/** Whether a kind draws a case. */
export const fits = ({ refuses = [] }: KindCase, name: string): boolean => !refuses.includes(name);
