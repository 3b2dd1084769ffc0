import { memoryTable, type Table } from '@satudata/client';
import '@satudata/widgets/chart.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable, noHotspots } from './example/portal.js';
import { bandwidthRows, info, userRows } from './example/rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
  /** The state that it stands in, where its name does not say it. */
  readonly tags?: readonly string[];
}

const bandwidth = memoryTable([...bandwidthRows], { info });
const users = memoryTable([...userRows], { info });

/** Invented budgets of offices with long names. */
const budgets = memoryTable(
  [
    'Dinas Pekerjaan Umum dan Tata Ruang (contoh)',
    'Dinas Pendidikan (contoh)',
    'Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah (contoh)',
    'Dinas Kependudukan dan Pencatatan Sipil (contoh)',
    'Rumah Sakit Umum Daerah (contoh)',
    'Sekretariat Daerah (contoh)',
  ].map((nama, index) => ({ nama, anggaran: Math.round(95e9 / (index + 1.3)) })),
  { info },
);

/** A hundred thousand invented measurements with a few peaks. */
const measurements = memoryTable(
  Array.from({ length: 100_000 }, (_, index) => ({
    urutan: index,
    latensi: 40 + Math.sin(index / 4000) * 15 + Math.sin(index * 12.9898) * 6 + (index % 19_999 === 7 ? 90 : 0),
  })),
  { info },
);

const chart = (args: Args): HTMLElement => makeElement('satu-chart', { table: exampleTable(), ...args }, portalLink());
const told = (...manner: Parameters<typeof exampleTable>) => ({
  render: (args: Args) => chart({ ...args, table: exampleTable(...manner) }),
});

export default {
  title: 'Elements/Chart',
  component: 'satu-chart',
  render: chart,
  args: {
    kind: 'bar',
    x: 'kecamatan',
    y: 'count()',
    heading: 'Titik akses per kecamatan (contoh)',
    loading: 'eager',
  },
  argTypes: {
    kind: {
      control: 'select',
      options: [
        ...['bar', 'column', 'line', 'area', 'pie', 'donut', 'scatter', 'histogram', 'combo'],
        ...['bubble', 'dot', 'lollipop', 'slope', 'pyramid', 'heat', 'sparkline', 'gauge'],
      ],
    },
    scale: { control: 'select', options: ['', 'linear', 'log'] },
    showAs: { control: 'select', options: ['', 'cumulative', 'change', 'percent-change', 'index'] },
    stack: { control: 'select', options: ['grouped', 'stacked', 'full'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    table: { table: { disable: true } },
  },
};

/** Bars that lie, the largest first. */
export const Ready: Story = { args: { unit: 'titik' } };

/** Parts of a whole, with totals at the ends. */
export const StackedBars: Story = { args: { series: 'status', stack: 'stacked', unit: 'titik' } };

/** Shares of a hundred percent. */
export const FullBars: Story = {
  args: { series: 'status', stack: 'full', heading: 'Status titik akses per kecamatan (contoh)' },
};

/** Series side by side. */
export const GroupedBars: Story = { args: { series: 'status', unit: 'titik' } };

/** Names that are too long stand above their bars on a phone. */
export const LongNames: Story = {
  args: { table: budgets, x: 'nama', y: 'anggaran', unit: 'rupiah', heading: 'Anggaran perangkat daerah (contoh)' },
};

/** Bars that stand; they lie down where their names do not fit. */
export const Column: Story = {
  args: { kind: 'column', y: 'sum(kecepatan_mbps)', heading: 'Kapasitas per kecamatan (contoh)' },
};

/** Years stand in the order of time. */
export const ColumnsByYear: Story = {
  args: {
    kind: 'column',
    table: bandwidth,
    x: 'tahun',
    y: 'bandwidth',
    unit: 'Mbps',
    heading: 'Bandwidth publik per tahun (contoh)',
  },
};

/** Grouped columns. */
export const GroupedColumns: Story = { args: { kind: 'column', series: 'status', unit: 'titik' } };

/** Three years of months, stacked. */
export const StackedColumns: Story = {
  args: {
    kind: 'column',
    table: users,
    x: 'bulan',
    y: 'sum(pengguna)',
    series: 'kecamatan',
    stack: 'stacked',
    unit: 'orang',
    heading: 'Pengguna Wi-Fi publik per bulan (contoh)',
  },
};

/** A single line. */
export const Line: Story = { args: { ...ColumnsByYear.args, kind: 'line' } };

/** Several lines, named at their ends, with a gap where months are missing. */
export const Lines: Story = { args: { ...StackedColumns.args, kind: 'line', stack: 'grouped' } };

/** Changes of a few percent: the axis does not start at zero, and the chart says so. */
export const CutAxis: Story = {
  args: {
    kind: 'line',
    x: 'tahun',
    y: 'skor',
    heading: 'Indeks layanan (contoh)',
    table: memoryTable(
      [71.2, 71.9, 71.5, 72.8, 73.4].map((skor, index) => ({ tahun: 2021 + index, skor })),
      { info },
    ),
  },
};

/** A hundred thousand rows: the peaks stay. */
export const HundredThousandRows: Story = {
  args: {
    kind: 'line',
    table: measurements,
    x: 'urutan',
    y: 'latensi',
    unit: 'ms',
    heading: 'Seratus ribu pengukuran (contoh)',
  },
};

/** Beyond six series, the smallest are summed up. */
export const NineSeries: Story = {
  args: {
    kind: 'line',
    x: 'tahun',
    y: 'sum(nilai)',
    series: 'bidang',
    heading: 'Sembilan bidang (contoh)',
    table: memoryTable(
      Array.from({ length: 9 }, (_, series) =>
        [2021, 2022, 2023, 2024].map((tahun, year) => ({
          tahun,
          bidang: `Bidang ${series + 1}`,
          nilai: 20 + series * 9 + year * (series % 3) * 4,
        })),
      ).flat(),
      { info },
    ),
  },
};

const small = (...values: readonly (number | null)[]): Table =>
  memoryTable(
    values.map((nilai, index) => ({ nama: `Bidang ${index + 1}`, nilai })),
    { info },
  );

/** Values on both sides of zero, a zero and a gap. */
export const Negative: Story = {
  args: { kind: 'column', x: 'nama', y: 'nilai', heading: 'Perubahan (contoh)', table: small(40, -55, 0, null) },
};

/** One value. */
export const OnePoint: Story = {
  args: { kind: 'line', x: 'nama', y: 'nilai', heading: 'Satu nilai (contoh)', table: small(7) },
};

/** Values that are all the same. */
export const AllEqual: Story = {
  args: { kind: 'line', x: 'nama', y: 'nilai', heading: 'Nilai sama (contoh)', table: small(5, 5, 5, 5) },
};

/** Rows without a single value. */
export const AllMissing: Story = {
  args: { kind: 'column', x: 'nama', y: 'nilai', heading: 'Tanpa nilai (contoh)', table: small(null, null) },
};

/** The ten largest of forty names, and the others together. */
export const TopTen: Story = {
  args: {
    x: 'nama',
    y: 'sum(nilai)',
    top: 10,
    heading: 'Sepuluh bidang terbesar (contoh)',
    table: small(...Array.from({ length: 40 }, (_, index) => (index * 37) % 100)),
  },
};

/** Forty names. */
export const FortyNames: Story = {
  args: {
    kind: 'column',
    x: 'nama',
    y: 'nilai',
    heading: 'Empat puluh bidang (contoh)',
    table: small(...Array.from({ length: 40 }, (_, index) => (index * 37) % 100)),
  },
};

/** The same values as a table. */
export const AsTable: Story = { args: { series: 'status', view: 'table' } };

/** No source yet: the page's own content stays. */
export const Idle: Story = { render: (args) => makeElement('satu-chart', args, portalLink()) };

/** The first answer is on its way. */
export const Loading: Story = told('silent');

/** After four seconds without an answer. */
export const Slow: Story = told('silent');

/** No rows. */
export const Empty: Story = told('answers', [], noHotspots);

/** A portal that cannot group by itself gives its first 50,000 rows to be grouped here; the cut is told. */
export const Partial: Story = told(
  'answers',
  Array.from({ length: 50_400 }, (_, index) => ({ kecamatan: ['Metro Pusat', 'Metro Timur'][index % 2] ?? '' })),
);

/** The last good answer stays when the next one fails. */
export const Stale: Story = { args: { refresh: '2s' }, ...told('falls') };

/** The device has no network, and nothing was loaded before. */
export const Paused: Story = told('offline');

/** The portal does not answer. */
export const Failed: Story = told('timeout');

/** The portal cannot do what is asked. */
export const Unsupported: Story = told('unsupported');

/** A value that the page's author wrote cannot be used. */
export const Misconfigured: Story = { args: { kind: 'donat' } };

/** Areas that stand on each other, with a gap where months are missing. */
export const StackedAreas: Story = { args: { ...StackedColumns.args, kind: 'area' } };

/** A single area. */
export const Area: Story = { args: { ...ColumnsByYear.args, kind: 'area' } };

/** Areas as shares of a hundred percent. */
export const FullAreas: Story = { args: { ...StackedColumns.args, kind: 'area', stack: 'full' } };

/** Parts of a whole. */
export const Pie: Story = { args: { kind: 'pie', unit: 'titik' } };

/** Parts of a whole, which stands in the middle. */
export const Donut: Story = { args: { kind: 'donut', unit: 'titik', heading: 'Titik akses (contoh)' } };

/** Beyond six parts, the smallest are put together. */
export const DonutOfMany: Story = {
  args: { kind: 'donut', table: budgets, x: 'nama', y: 'anggaran', unit: 'rupiah', heading: 'Anggaran (contoh)' },
};

/** Invented distances and speeds of access points. */
const speeds = memoryTable(
  Array.from({ length: 120 }, (_, index) => ({
    jarak: Math.round((0.4 + ((index * 37) % 100) / 9) * 10) / 10,
    kecepatan: Math.round(95 - ((index * 37) % 100) * 0.6 + Math.sin(index * 12.9898) * 14),
    jenis: ['Serat optik', 'Nirkabel', 'Seluler'][index % 3] ?? '',
  })),
  {
    fields: [
      { name: 'jarak', type: 'number', label: 'Jarak ke pusat kota (km)', exact: true },
      { name: 'kecepatan', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
      { name: 'jenis', type: 'text', label: 'Jenis', exact: true },
    ],
    info,
  },
);

/** Two numbers of each row. */
export const Scatter: Story = {
  args: { kind: 'scatter', table: speeds, x: 'jarak', y: 'kecepatan', heading: 'Kecepatan menurut jarak (contoh)' },
};

/** Two numbers of each row, by kind. */
export const ScatterBySeries: Story = { args: { ...Scatter.args, series: 'jenis' } };

/** How often values occur. */
export const Histogram: Story = {
  args: { kind: 'histogram', table: speeds, x: 'kecepatan', unit: 'titik', heading: 'Sebaran kecepatan (contoh)' },
};

/** How often values occur, by kind. */
export const StackedHistogram: Story = { args: { ...Histogram.args, series: 'jenis' } };

/** Columns with a line on an axis of its own. */
export const Combo: Story = {
  args: {
    kind: 'combo',
    y: 'count()',
    line: 'sum(kecepatan_mbps)',
    unit: 'titik',
    lineUnit: 'Mbps',
    heading: 'Titik akses dan kapasitas (contoh)',
  },
};

/** Columns with a line of the same unit share one axis. */
export const ComboOneAxis: Story = {
  args: {
    kind: 'combo',
    table: users,
    x: 'bulan',
    y: 'sum(pengguna)',
    line: 'max(pengguna)',
    unit: 'orang',
    lineUnit: 'orang',
    heading: 'Pengguna per bulan (contoh)',
  },
};

/** Values that a pie cannot show: it says what to change. */
export const NegativePie: Story = { args: { ...Negative.args, kind: 'pie' }, tags: ['misconfigured'] };

/** A column that holds no numbers has no histogram. */
export const HistogramOfNames: Story = { args: { kind: 'histogram' }, tags: ['misconfigured'] };
