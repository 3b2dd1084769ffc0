import '@satudata/widgets/chart.js';
import '@satudata/widgets/data.js';
import '@satudata/widgets/filter.js';
import '@satudata/widgets/stat.js';
import '@satudata/widgets/table.js';
import { type Args, makeElement } from './example/element.js';
import { exampleTable } from './example/portal.js';
import { userRows } from './example/rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
}

const row = (...inside: readonly Node[]): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'row';
  box.append(...inside);
  return box;
};
const note = (text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.className = 'note';
  paragraph.textContent = text;
  return paragraph;
};
const figures = (): HTMLElement =>
  row(
    makeElement('satu-stat', { value: 'count()', label: 'Titik akses (contoh)', loading: 'eager' }),
    makeElement('satu-stat', { value: 'sum(kecepatan_mbps)', label: 'Kapasitas (contoh)', loading: 'eager' }),
  );
const chart = (args: Args = {}): HTMLElement =>
  makeElement('satu-chart', {
    x: 'kecamatan',
    y: 'count()',
    heading: 'Per kecamatan (contoh)',
    loading: 'eager',
    ...args,
  });
const table = (): HTMLElement =>
  makeElement('satu-table', {
    heading: 'Daftar titik (contoh)',
    fields: 'nama, kecamatan, status',
    'page-size': 5,
    loading: 'eager',
  });
const lend = (args: Args, ...inside: readonly Node[]): HTMLElement =>
  makeElement('satu-data', { ...args, table: exampleTable() }, ...inside);

export default {
  title: 'Elements/Data',
  component: 'satu-data',
  render: (args: Args) => lend(args, figures(), chart(), table()),
};

/** One source for a figure, a chart and a table: the portal is asked once. */
export const Ready: Story = {};

/** A whole dashboard: two filters move everything inside, and only the lender tells screen readers. */
export const SharedFilters: Story = {
  render: (args) =>
    lend(
      args,
      row(makeElement('satu-filter', { field: 'kecamatan' }), makeElement('satu-filter', { field: 'status' })),
      figures(),
      chart({ series: 'status', stack: 'stacked' }),
      table(),
    ),
};

/** A condition of the page narrows everything inside, filters or not. */
export const OwnCondition: Story = { args: { where: 'status = "gangguan"' } };

/** An element with its own source follows the filter of one field. */
export const Followed: Story = {
  render: (args) =>
    lend(
      args,
      row(makeElement('satu-filter', { field: 'kecamatan' })),
      figures(),
      makeElement('satu-chart', {
        table: exampleTable('answers', userRows),
        follow: 'kecamatan',
        kind: 'line',
        x: 'bulan',
        y: 'sum(pengguna)',
        series: 'kecamatan',
        heading: 'Pengguna per bulan, dari tabel lain (contoh)',
        loading: 'eager',
      }),
    ),
};

/** No source yet: the page's own markup stays as it is. */
export const Idle: Story = {
  render: (args) => makeElement('satu-data', args, note('Isi halaman tetap tampil (contoh).'), figures()),
};

/** The portal falls after the first reading: all widgets keep what they have. */
export const Stale: Story = {
  args: { refresh: '2s' },
  render: (args) => makeElement('satu-data', { ...args, table: exampleTable('falls') }, figures(), chart(), table()),
};

/** A refresh that is no time. */
export const Misconfigured: Story = {
  args: { refresh: 'sering' },
  render: (args) => lend(args, note('Isi halaman tetap tampil (contoh).')),
};
