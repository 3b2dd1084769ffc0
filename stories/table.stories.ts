import '@satudata/widgets/table.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable, noHotspots } from './example/portal.js';
import { column, kindFields, kindRows, longTable, speedCell, wideTable } from './example/table-rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
}

const table = (args: Args, rows = exampleTable(), ...inside: readonly Node[]): HTMLElement =>
  makeElement('satu-table', { ...args, table: rows }, portalLink(), ...inside);
const told = (...manner: Parameters<typeof exampleTable>) => ({
  render: (args: Args) => table(args, exampleTable(...manner)),
});

export default {
  title: 'Elements/Table',
  component: 'satu-table',
  subcomponents: { 'satu-column': 'satu-column' },
  render: (args: Args) => table(args),
  args: {
    heading: 'Titik Wi-Fi publik (contoh)',
    fields: 'nama, kecamatan, status, kecepatan_mbps, dicek_pada',
    'page-size': 10,
    loading: 'eager',
  },
};

/** A page of rows; each heading sorts. */
export const Ready: Story = {};

/** Every column that the portal has: the box scrolls sideways and its first column stays. */
export const AllColumns: Story = { args: { fields: '' } };

/** Columns that the page declares, with their own names, units and formats. */
export const DeclaredColumns: Story = {
  render: (args) =>
    table(
      args,
      exampleTable(),
      makeElement('satu-column', { field: 'nama', label: 'Lokasi' }),
      makeElement('satu-column', { field: 'kecepatan_mbps', label: 'Unduh', unit: 'Mbps' }),
      makeElement('satu-column', { field: 'dicek_pada', label: 'Dicek', format: 'date' }),
    ),
};

/** By kecamatan, and within each the fastest first: the headings say the order. */
export const SortedByTwo: Story = { args: { sort: 'kecamatan, -kecepatan_mbps' } };

/** A column for each way in which values can be written. */
export const Formats: Story = {
  args: { heading: 'Layanan kelurahan (contoh)', fields: '' },
  render: (args) =>
    table(
      args,
      exampleTable('answers', kindRows, { fields: kindFields }),
      column('layanan', { notes: 'Nama layanan sebagaimana tercantum di papan layanan kelurahan (contoh).' }),
      column('biaya', { format: 'rupiah' }),
      column('tepat_waktu', { format: 'percent', label: 'Tepat waktu' }),
      column('sejak', { format: 'date' }),
      column('diperbarui', { format: 'datetime' }),
      column('daring', { format: 'boolean' }),
      column('laman', { format: 'link' }),
      column('surel', { format: 'email' }),
      column('telepon', { format: 'phone' }),
      column('foto', { format: 'image' }),
      column('letak', { format: 'geo' }),
      column('syarat', { format: 'long' }),
      column('jadwal', { format: 'json' }),
    ),
};

/** Columns of low priority stand behind a button where there is no room for them. */
export const RowDetail: Story = { args: { layout: 'detail' } };

/** Each row is a card where the table is narrow. */
export const Cards: Story = { args: { layout: 'cards' } };

/** Groups with their number of rows and their averages, and the same of all rows in the last line. */
export const GroupsAndTotals: Story = {
  args: { group: 'kecamatan', 'page-size': 25 },
  render: (args) =>
    table(
      args,
      exampleTable(),
      column('nama'),
      column('status', { total: 'distinct' }),
      column('kecepatan_mbps', { total: 'avg' }),
      column('ruang'),
    ),
};

/** Marks beside the values: rings with a sign, bars, and tints. */
export const Marks: Story = {
  render: (args) =>
    table(
      args,
      exampleTable(),
      column('nama'),
      column('status', { mark: 'badge', good: 'aktif', bad: 'gangguan' }),
      column('kecepatan_mbps', { mark: 'bar' }),
      column('latitude', { mark: 'heat', label: 'Lintang' }),
    ),
};

/** Rows to choose; the page is told which. */
export const Selectable: Story = { args: { selectable: 'many' } };

/** A million rows in one box, read as they come into view. */
export const ScrollRows: Story = {
  args: { rows: 'scroll', heading: 'Sejuta baris (contoh)', fields: '' },
  render: (args) => table(args, longTable(1_000_000)),
};

/** Five hundred columns: only those in view are drawn. */
export const WideScroll: Story = {
  args: { rows: 'scroll', heading: 'Lima ratus kolom (contoh)', fields: '' },
  render: (args) => table(args, wideTable(500, 2_000)),
};

/** What the reader searches, filters and sorts stands in the page's address. */
export const UrlSync: Story = { args: { 'url-sync': 'wifi' } };

/** Cells that the page draws itself, from templates or nodes. */
export const OwnCells: Story = {
  render: (args) => Object.assign(table(args), { cell: speedCell }),
};

/** The largest first, the first fifty only. */
export const SortedAndCapped: Story = { args: { sort: '-kecepatan_mbps', limit: 50 } };

/** No source yet: the page's own content stays. */
export const Idle: Story = { render: (args) => makeElement('satu-table', args, portalLink()) };

/** The first rows are on their way. */
export const Loading: Story = told('silent');

/** After four seconds without an answer. */
export const Slow: Story = told('silent');

/** The portal has no rows. */
export const Empty: Story = told('answers', [], noHotspots);

/** Rows are there, but none meets the condition. */
export const NoMatch: Story = { args: { search: 'tidak ada yang begini' } };

/** The newest question failed: the last rows stay, with their time. */
export const Stale: Story = { args: { refresh: '2s' }, ...told('falls') };

/** The device has no network, and nothing was loaded before. */
export const Paused: Story = told('offline');

/** The portal does not answer. */
export const Failed: Story = told('timeout');

/** A page size that is none. */
export const Misconfigured: Story = { args: { 'page-size': 0 } };

/** The portal cannot do what was asked. */
export const Unsupported: Story = told('unsupported');
