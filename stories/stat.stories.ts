import '@satudata/widgets/stat.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable, noHotspots } from './example/portal.js';
import { bandwidthRows, hotspotRows } from './example/rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
}

const stat = (args: Args, table = exampleTable()): HTMLElement =>
  makeElement('satu-stat', { ...args, table }, portalLink());
const told = (...manner: Parameters<typeof exampleTable>) => ({
  render: (args: Args) => stat(args, exampleTable(...manner)),
});

export default {
  title: 'Elements/Stat',
  component: 'satu-stat',
  render: (args: Args) => stat(args),
  args: {
    value: 'sum(kecepatan_mbps)',
    label: 'Kapasitas titik akses (contoh)',
    loading: 'eager',
  },
};

/** One figure over all rows, with the unit that the data dictionary knows. */
export const Ready: Story = {};

/** How many rows meet a condition. */
export const Count: Story = { args: { value: 'count()', where: 'status = "aktif"', label: 'Titik aktif (contoh)' } };

/** Another year's figure beside it, in words as well as by its arrow. */
export const Compared: Story = {
  args: {
    value: 'sum(bandwidth)',
    where: 'tahun = 2022',
    unit: 'Mbps',
    label: 'Bandwidth publik 2022 (contoh)',
    baseline: 260,
    'baseline-label': '2021',
  },
  ...told('answers', bandwidthRows),
};

/** How much of a target is reached. */
export const Target: Story = {
  args: { value: 'count()', where: 'status = "aktif"', label: 'Titik aktif (contoh)', target: 180 },
};

/** No source yet: the page's own content stays. */
export const Idle: Story = { render: (args) => makeElement('satu-stat', args, portalLink()) };

/** The first answer is on its way; a text appears when that takes more than a second. */
export const Loading: Story = told('silent');

/** After four seconds without an answer. */
export const Slow: Story = told('silent');

/** There is nothing to work with. */
export const Empty: Story = told('answers', [], noHotspots);

/** A portal that cannot add up itself gives its first 50,000 rows to be counted here; the cut is told. */
export const Partial: Story = {
  args: { value: 'sum(kecepatan_mbps)' },
  ...told('answers', hotspotRows(50_400)),
};

/** The newest question failed: the last figure stays, with its time. */
export const Stale: Story = { args: { refresh: '2s' }, ...told('falls') };

/** The device has no network, and nothing was loaded before. */
export const Paused: Story = told('offline');

/** The portal does not answer. */
export const Failed: Story = told('portal-error');

/** A measure that cannot be read: the attribute and what it may hold are named. */
export const Misconfigured: Story = { args: { value: 'jumlah(kecepatan_mbps)' } };

/** The portal cannot do what was asked. */
export const Unsupported: Story = told('unsupported');
