import { memoryTable, SatuError, type Table } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import '@satudata/widgets/chart.js';

const info = {
  title: 'Titik Wi-Fi publik (contoh)',
  publisher: 'Dinas Komunikasi dan Informatika (contoh)',
  licence: 'CC BY 4.0',
  updated: '2026-11-20T03:15:00',
  example: true,
};
const areas = ['Metro Pusat', 'Metro Timur', 'Metro Barat', 'Metro Selatan', 'Metro Utara'] as const;
const two = (value: number): string => String(value).padStart(2, '0');

/** Invented hotspots. */
const hotspots = memoryTable(
  Array.from({ length: 180 }, (_, index) => ({
    kecamatan: areas[Math.floor((index * index) / 181) % 5] ?? '',
    status: index % 11 === 0 ? 'tidak aktif' : index % 7 === 0 ? 'gangguan' : 'aktif',
    kecepatan_mbps: [10, 20, 50, 100][index % 4] ?? null,
  })),
  {
    info,
    fields: [
      { name: 'kecamatan', type: 'text', label: 'Kecamatan', exact: true },
      { name: 'status', type: 'text', label: 'Status', exact: true },
      { name: 'kecepatan_mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
    ],
  },
);

/** Invented figures; only that of 2022 was published. */
const bandwidth = memoryTable(
  [120, 180, 260, 350, 400, 475, 550].map((mbps, index) => ({ tahun: 2019 + index, bandwidth: mbps })),
  { info },
);

/** Three invented years of users; Metro Barat lacks some months. */
const users = memoryTable(
  Array.from({ length: 36 }, (_, month) =>
    areas.map((kecamatan, place) => ({
      bulan: `${2023 + Math.floor(month / 12)}-${two((month % 12) + 1)}`,
      kecamatan,
      pengguna:
        place === 2 && month > 14 && month < 20
          ? null
          : Math.round(8000 + place * 2900 + Math.sin(month / 3 + place) * 1400 + month * 110 * (place + 1)),
    })),
  ).flat(),
  { info },
);

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

/** A table whose every answer is `answer`. */
function answering(answer: () => Promise<never>): Table {
  const table: Table = memoryTable([{ kecamatan: '', n: 0 }], { info });
  table.summarize = answer;
  table.fields = answer;
  return table;
}

interface Args {
  kind: string;
  x: string;
  y: string;
  series: string;
  stack: string;
  unit: string | undefined;
  sort: string;
  heading: string;
  description: string;
  view: 'chart' | 'table';
  table: Table;
  lang: string;
  theme: 'light' | 'dark' | 'auto';
}

const render = (args: Args): TemplateResult => html`<div lang=${args.lang}>
  <satu-chart
    loading="eager"
    theme=${args.theme}
    kind=${args.kind}
    x=${args.x}
    y=${args.y}
    series=${args.series}
    stack=${args.stack}
    unit=${args.unit ?? nothing}
    sort=${args.sort}
    heading=${args.heading}
    description=${args.description}
    view=${args.view}
    .table=${args.table}
  ></satu-chart>
</div>`;

export default {
  title: 'Elements/Chart',
  component: 'satu-chart',
  tags: ['autodocs'],
  render,
  args: {
    kind: 'bar',
    x: 'kecamatan',
    y: 'count()',
    series: '',
    stack: 'grouped',
    unit: undefined,
    sort: '',
    heading: 'Titik akses per kecamatan (contoh)',
    description: '',
    view: 'chart',
    table: hotspots,
    lang: 'id',
    theme: 'light',
  } satisfies Args,
  argTypes: {
    kind: { control: 'select', options: ['bar', 'column', 'line'] },
    stack: { control: 'select', options: ['grouped', 'stacked', 'full'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    table: { control: false },
  },
};

/** Bars that lie, the largest first. */
export const Bar = { args: { unit: 'titik' } };

/** Parts of a whole, with totals at the ends. */
export const StackedBars = { args: { series: 'status', stack: 'stacked', unit: 'titik' } };

/** Shares of a hundred percent. */
export const FullBars = {
  args: { series: 'status', stack: 'full', heading: 'Status titik akses per kecamatan (contoh)' },
};

/** Series side by side. */
export const GroupedBars = { args: { series: 'status', unit: 'titik' } };

/** Names that are too long stand above their bars on a phone. */
export const LongNames = {
  args: { table: budgets, x: 'nama', y: 'anggaran', unit: 'rupiah', heading: 'Anggaran perangkat daerah (contoh)' },
};

/** Bars that stand; they lie down where their names do not fit. */
export const Column = {
  args: { kind: 'column', y: 'sum(kecepatan_mbps)', heading: 'Kapasitas per kecamatan (contoh)' },
};

/** Years stand in the order of time. */
export const ColumnsByYear = {
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
export const GroupedColumns = { args: { kind: 'column', series: 'status', unit: 'titik' } };

/** Three years of months, stacked. */
export const StackedColumns = {
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
export const Line = { args: { ...ColumnsByYear.args, kind: 'line' } };

/** Several lines, named at their ends, with a gap where months are missing. */
export const Lines = { args: { ...StackedColumns.args, kind: 'line', stack: 'grouped' } };

/** Changes of a few percent: the axis does not start at zero, and the chart says so. */
export const CutAxis = {
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
export const HundredThousandRows = {
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
export const NineSeries = {
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
export const Negative = {
  args: { kind: 'column', x: 'nama', y: 'nilai', heading: 'Perubahan (contoh)', table: small(40, -55, 0, null) },
};

/** One value. */
export const OnePoint = {
  args: { kind: 'line', x: 'nama', y: 'nilai', heading: 'Satu nilai (contoh)', table: small(7) },
};

/** Values that are all the same. */
export const AllEqual = {
  args: { kind: 'line', x: 'nama', y: 'nilai', heading: 'Nilai sama (contoh)', table: small(5, 5, 5, 5) },
};

/** Rows without a single value. */
export const AllMissing = {
  args: { kind: 'column', x: 'nama', y: 'nilai', heading: 'Tanpa nilai (contoh)', table: small(null, null) },
};

/** Forty names. */
export const FortyNames = {
  args: {
    kind: 'column',
    x: 'nama',
    y: 'nilai',
    heading: 'Empat puluh bidang (contoh)',
    table: small(...Array.from({ length: 40 }, (_, index) => (index * 37) % 100)),
  },
};

/** The same values as a table. */
export const AsTable = { args: { series: 'status', view: 'table' } };

/** English words and numbers. */
export const English = {
  args: { ...Lines.args, lang: 'en', heading: 'Users of public Wi-Fi by month (example)' },
};

/** Dark colours. */
export const Dark = {
  args: { ...StackedBars.args, theme: 'dark' },
};

/** No rows. */
export const Empty = {
  args: { heading: 'Tanpa baris (contoh)', x: 'nama', y: 'nilai', table: small() },
};

/** The first answer is on its way. */
export const Loading = {
  args: { table: answering(() => new Promise<never>(() => {})) },
};

/** The portal does not answer. */
export const Failed = {
  args: { table: answering(() => Promise.reject(new SatuError('timeout', 'No answer in time'))) },
};

/** A value that the page's author wrote cannot be used. */
export const Misconfigured = { args: { kind: 'donat' } };

/** A kind that is not drawn yet. */
export const Unsupported = { args: { kind: 'pie' } };

/** The last good answer stays when the next one fails. */
export const Stale = {
  render: (args: Args): TemplateResult => {
    const table = memoryTable([{ kecamatan: 'Metro Pusat', n: 7 }], { info });
    const { summarize } = table;
    let asked = 0;
    table.summarize = (...question) => {
      asked += 1;
      return asked === 1
        ? summarize.apply(table, question)
        : Promise.reject(new SatuError('network', 'The portal cannot be reached'));
    };
    return html`<satu-chart
      loading="eager"
      refresh="2s"
      x="kecamatan"
      y="sum(n)"
      heading=${args.heading}
      .table=${table as Table}
    ></satu-chart>`;
  },
};
