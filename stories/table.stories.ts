import '@satudata/widgets/table.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { hostileTable } from './example/hostile-rows.js';
import { exampleTable, noHotspots } from './example/portal.js';
import { press } from './example/press.js';
import { column, kindFields, kindRows, livingTable, longTable, speedCell, wideTable } from './example/table-rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
  readonly play?: ReturnType<typeof press>;
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

/** The same where rows scroll in a box: the last line stays in view, and each group has its heading among the rows. */
export const GroupsInScroll: Story = {
  args: { rows: 'scroll', group: 'kecamatan' },
  render: GroupsAndTotals.render as NonNullable<Story['render']>,
};

/** Totals below cards. */
export const CardsWithTotals: Story = {
  args: { layout: 'cards', 'page-size': 3 },
  render: GroupsAndTotals.render as NonNullable<Story['render']>,
};

/** What a reader can do with a column, behind the button in its heading. */
export const HeadingMenu: Story = { play: press('th[data-name=status] .head-menu') };

/** A filter of a column by its own values, with their number of rows. */
export const FilterPanel: Story = {
  play: press('th[data-name=kecamatan] .head-menu', '.heading-list li:nth-child(3) button'),
};

/** The order of rows by several columns, without a mouse. */
export const SortPanel: Story = { args: { sort: 'kecamatan, -kecepatan_mbps' }, play: press('#toggle-sort') };

/** Columns to hide, move, widen and freeze. Their headings can be dragged too. */
export const ColumnsPanel: Story = { play: press('#toggle-columns') };

/** Files of all rows or those on screen, in six formats. */
export const Downloads: Story = { play: press('#menu li:nth-child(2) button') };

/** Rows that are read again every few seconds; those that changed are marked, and told. */
export const LiveRefresh: Story = {
  args: { heading: 'Kecepatan saat ini (contoh)', fields: '', refresh: '3s', selectable: 'many' },
  render: (args) => table(args, livingTable()),
};

/** Markup, names of objects, endless and mirrored texts: shown as the text that they are. */
export const HostileData: Story = {
  args: { heading: 'Data musuh (contoh)', fields: '' },
  render: (args) => table(args, hostileTable()),
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
