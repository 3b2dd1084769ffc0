import '@satudata/widgets/table.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable, noHotspots } from './example/portal.js';

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
