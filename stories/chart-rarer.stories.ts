import { memoryTable } from '@satudata/client';
import '@satudata/widgets/chart.js';
import '@satudata/widgets/data.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable } from './example/portal.js';
import { bandwidthRows, info, userRows } from './example/rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
  /** The state that it stands in, where its name does not say it. */
  readonly tags?: readonly string[];
}

export default {
  title: 'Elements/Chart/Rarer kinds',
  component: 'satu-chart',
  render: (args: Args): HTMLElement => makeElement('satu-chart', { table: exampleTable(), ...args }, portalLink()),
  args: {
    kind: 'bar',
    x: 'kecamatan',
    y: 'count()',
    heading: 'Titik akses per kecamatan (contoh)',
    loading: 'eager',
  },
  argTypes: { table: { table: { disable: true } } },
};

const byYear: Args = {
  table: memoryTable([...bandwidthRows], { info }),
  x: 'tahun',
  y: 'bandwidth',
  unit: 'Mbps',
  heading: 'Bandwidth publik per tahun (contoh)',
};
const byMonth: Args = {
  table: memoryTable([...userRows], { info }),
  x: 'bulan',
  y: 'sum(pengguna)',
  series: 'kecamatan',
  unit: 'orang',
  heading: 'Pengguna Wi-Fi publik per bulan (contoh)',
};

/** Invented distances, speeds and users of access points. */
const speeds = memoryTable(
  Array.from({ length: 40 }, (_, index) => ({
    jarak: Math.round((0.4 + ((index * 37) % 100) / 9) * 10) / 10,
    kecepatan: Math.round(95 - ((index * 37) % 100) * 0.6 + Math.sin(index * 12.9898) * 14),
    pengguna: 20 + ((index * 53) % 400),
    jenis: ['Serat optik', 'Nirkabel', 'Seluler'][index % 3] ?? '',
  })),
  { info },
);

/** Invented residents by age group. */
const residents = memoryTable(
  ['0–9', '10–19', '20–29', '30–39', '40–49', '50–59', '60–69', '70+'].flatMap((umur, index) =>
    ['Laki-laki', 'Perempuan'].map((kelamin, place) => ({
      umur,
      kelamin,
      penduduk: Math.round(14_200 - index * index * 190 + place * 320 + Math.sin(index * 2 + place) * 600),
    })),
  ),
  { info },
);

/** The invented figures of users as a table of years, one field each. */
const wide = memoryTable(
  ['Metro Pusat', 'Metro Timur', 'Metro Barat'].map((kecamatan, place) => ({
    kecamatan,
    ...Object.fromEntries(
      [2019, 2020, 2022, 2023].map((year, index) => [`tahun_${year}`, 80 + place * 30 + index * 25]),
    ),
  })),
  { info },
);

/** A value to reach, a range and a mean across the columns. */
export const TargetAndReferences: Story = {
  args: {
    kind: 'column',
    y: 'sum(kecepatan_mbps)',
    target: 1500,
    reference: '800..1200 Rentang wajar; avg',
    heading: 'Kapasitas dan targetnya (contoh)',
  },
};

/** What is said about years, and a range of them. */
export const Notes: Story = {
  args: {
    ...byYear,
    kind: 'line',
    notes: '2020..2021: Pandemi; 2023: Jaringan baru',
    heading: 'Bandwidth dan peristiwa (contoh)',
  },
};

/** Averages with their lowest and highest value. */
export const ErrorBars: Story = {
  args: {
    kind: 'dot',
    y: 'avg(kecepatan_mbps)',
    low: 'min(kecepatan_mbps)',
    high: 'max(kecepatan_mbps)',
    heading: 'Kecepatan rata-rata (contoh)',
  },
};

/** Two numbers of each row, and a third one as area. */
export const Bubble: Story = {
  args: {
    kind: 'bubble',
    table: speeds,
    x: 'jarak',
    y: 'kecepatan',
    size: 'pengguna',
    series: 'jenis',
    heading: 'Kecepatan menurut jarak (contoh)',
  },
};

/** Dots by name. */
export const Dot: Story = { args: { kind: 'dot', unit: 'titik' } };

/** Dots of several series on one line for each name. */
export const Dots: Story = { args: { kind: 'dot', series: 'status', unit: 'titik' } };

/** Dots on stems that stand on zero. */
export const Lollipop: Story = { args: { kind: 'lollipop', unit: 'titik' } };

/** From the first to the last month. */
export const Slope: Story = { args: { ...byMonth, kind: 'slope', heading: 'Pengguna, awal dan akhir (contoh)' } };

/** Two series back to back. */
export const Pyramid: Story = {
  args: {
    kind: 'pyramid',
    table: residents,
    x: 'umur',
    y: 'sum(penduduk)',
    series: 'kelamin',
    unit: 'orang',
    heading: 'Penduduk menurut umur (contoh)',
  },
};

/** A table of colours. */
export const Heat: Story = {
  args: { kind: 'heat', x: 'status', series: 'kecamatan', heading: 'Titik akses menurut status (contoh)' },
};

/** A line as small as a word. */
export const Sparkline: Story = { args: { ...byYear, kind: 'sparkline' } };

/** How much of a target is reached. */
export const Gauge: Story = {
  args: { kind: 'gauge', x: '', y: 'sum(kecepatan_mbps)', target: 9000, heading: 'Kapasitas kota (contoh)' },
};

/** A small chart for each name, all with the same axes. */
export const SmallMultiples: Story = {
  args: { ...byMonth, kind: 'line', series: '', facet: 'kecamatan', heading: 'Pengguna per kecamatan (contoh)' },
};

/** Equal steps are equal factors. */
export const LogAxis: Story = {
  args: {
    kind: 'line',
    x: 'tahun',
    y: 'unduhan',
    scale: 'log',
    heading: 'Unduhan data (contoh)',
    table: memoryTable(
      [40, 130, 900, 5200, 31_000, 240_000].map((unduhan, index) => ({ tahun: 2019 + index, unduhan })),
      { info },
    ),
  },
};

/** The change from the year before, in percent. */
export const PercentChange: Story = { args: { ...byYear, kind: 'column', showAs: 'percent-change' } };

/** The running sum. */
export const Cumulative: Story = { args: { ...byYear, kind: 'area', showAs: 'cumulative' } };

/** In percent of the first month. */
export const Index: Story = { args: { ...byMonth, kind: 'line', showAs: 'index' } };

/** Years that are fields of their own. */
export const WideYears: Story = {
  args: {
    kind: 'line',
    table: wide,
    x: 'tahun_*',
    y: 'sum(tahun_2019)',
    series: 'kecamatan',
    heading: 'Titik akses per tahun (contoh)',
  },
};

/** A choice leads from a kecamatan to the status of its points, and a button back. */
export const Levels: Story = {
  args: {
    levels: 'kecamatan, status',
    unit: 'titik',
    heading: 'Titik akses per kecamatan, lalu per status (contoh)',
  },
};

/** A part of the axis fills the drawing: drag over it, or use Shift with the arrow keys and Enter. */
export const TimeRange: Story = {
  args: {
    kind: 'line',
    x: 'tanggal',
    y: 'pengguna',
    unit: 'orang',
    heading: 'Pengguna per hari (contoh)',
    table: memoryTable(
      Array.from({ length: 120 }, (_, index) => ({
        tanggal: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
        pengguna: Math.round(900 + Math.sin(index / 9) * 220 + Math.sin(index * 12.9898) * 60),
      })),
      { info },
    ),
  },
};

/** A button plays the values as tones. */
export const Sound: Story = { args: { ...byYear, kind: 'line', sound: true } };

/** Inside of `satu-data`, a choice narrows the others and leaves the chart whole. */
export const Choice: Story = {
  render: (args) =>
    makeElement(
      'satu-data',
      { table: exampleTable() },
      makeElement('satu-chart', { ...args, filter: 'kecamatan' }, portalLink()),
      makeElement('satu-chart', { ...args, x: 'status', heading: 'Titik akses per status (contoh)' }, portalLink()),
    ),
};

/** A bar has no log axis: it says what to change. */
export const LogBars: Story = { args: { scale: 'log' }, tags: ['misconfigured'] };
