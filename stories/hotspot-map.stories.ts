import { memoryTable } from '@satudata/client';
import '@satudata/widgets/hotspot-map.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable, noHotspots } from './example/portal.js';
import { hotspotRows, info } from './example/rows.js';

interface Story {
  readonly tags?: readonly string[];
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
}

const finder = (args: Args): HTMLElement =>
  makeElement('satu-hotspot-map', { table: exampleTable(), ...args }, portalLink());
const told = (...manner: Parameters<typeof exampleTable>) => ({
  render: (args: Args) => finder({ ...args, table: exampleTable(...manner) }),
});

export default {
  title: 'Elements/Hotspot map',
  component: 'satu-hotspot-map',
  render: finder,
  args: { heading: 'Wi-Fi publik (contoh)', loading: 'eager' },
};

/** List and map of a whole city, side by side where there is room. */
export const Ready: Story = {};

/** Already narrowed by the page: one kecamatan, in its own words. */
export const OneArea: Story = {
  args: {
    where: 'kecamatan = "Metro Barat"',
    heading: 'Wi-Fi di Metro Barat (contoh)',
    description: 'Titik yang dikelola kecamatan (contoh).',
  },
};

/** Rows as portals publish them: swapped coordinates, missing ones, no status, several rows about one place. */
export const DirtyRows: Story = {
  render: (args) => {
    const [first, second, third, fourth] = hotspotRows(4);
    const rows = [
      { ...first, latitude: first?.['longitude'] ?? null, longitude: first?.['latitude'] ?? null },
      { ...second, latitude: '-', longitude: '-' },
      { ...third, status: 'aktif', dicek_pada: null, kecepatan_mbps: null, jam_buka: null },
      { ...fourth, latitude: '-5,1412', longitude: '10  5.301' },
      { ...fourth, latitude: '-5,1412', longitude: '105.301' },
    ];
    return finder({ ...args, table: memoryTable(rows, { info }) });
  },
};

/** No column says where anything is: the list alone is left, and says so. */
export const NoPlaces: Story = {
  render: (args) => {
    const rows = hotspotRows(8).map(({ latitude: _, longitude: __, ...row }) => row);
    return finder({ ...args, table: memoryTable(rows, { info }) });
  },
};

/** One place counted month by month: one card, with what the newest row says. */
export const SeveralMonths: Story = {
  render: (args) => {
    const months = ['Januari', 'Februari', 'Maret', 'April'];
    const rows = months.flatMap((bulan, month) =>
      hotspotRows(6).map((row, index) => ({ ...row, bulan, jumlah_pengguna: 120 + index * 7 + month })),
    );
    return finder({ ...args, table: memoryTable(rows, { info }) });
  },
};

/** The reader refuses to tell where they are: the kecamatan is offered instead. */
export const Denied: Story = {
  render: (args) => {
    const element = finder(args);
    const refuse = (_: PositionCallback, failure?: PositionErrorCallback | null): void =>
      failure?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    element.addEventListener('satu-load', async () => {
      Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: refuse, configurable: true });
      await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      element.shadowRoot?.querySelector<HTMLButtonElement>('.locator button')?.click();
    });
    return element;
  },
};

/** The server of the tiles does not answer: the map says so, and goes on without. */
export const FailedTiles: Story = {
  tags: ['asks-in-vain'],
  args: { tiles: 'https://ubin.invalid/{z}/{x}/{y}.png', tilesAttribution: '© Peta (contoh)' },
};

/** A link for telling a problem of a point, with its id, among the other ways of each card. */
export const WithReport: Story = { args: { report: 'mailto:wifi@kota.example?subject={id}' } };

/** No source yet: the page's own content stays. */
export const Idle: Story = { render: (args) => makeElement('satu-hotspot-map', args, portalLink()) };

/** The first rows are on their way. */
export const Loading: Story = told('silent');

/** After four seconds without an answer. */
export const Slow: Story = told('silent');

/** There are no hotspots. */
export const Empty: Story = told('answers', [], noHotspots);

/** More rows than a finder reads: the first 5,000 are shown, and the cut is told. */
export const Partial: Story = told('answers', hotspotRows(5_400));

/** The newest question failed: the last rows stay, with their time. */
export const Stale: Story = { args: { refresh: '2s' }, ...told('falls') };

/** The device has no network, and nothing was loaded before. */
export const Paused: Story = told('offline');

/** The portal cannot be reached. */
export const Failed: Story = told('network');

/** The page's author gave tiles that cannot be used. */
export const Misconfigured: Story = { args: { tiles: 'https://peta.example/' } };

/** The portal cannot do what was asked. */
export const Unsupported: Story = told('unsupported');
