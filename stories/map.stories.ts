import { MemorySource, memoryTable, Table } from '@satudata/client';
import '@satudata/widgets/map.js';
import { exampleAreas, exampleCables, populationRows } from './example/areas.js';
import { type Args, makeElement, portalLink } from './example/element.js';
import { exampleTable, noHotspots } from './example/portal.js';
import { hotspotRows, info } from './example/rows.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
}

const map = (args: Args): HTMLElement => makeElement('satu-map', { table: exampleTable(), ...args }, portalLink());
const told = (...manner: Parameters<typeof exampleTable>) => ({
  render: (args: Args) => map({ ...args, table: exampleTable(...manner) }),
});
const areas = (args: Args): HTMLElement =>
  map({
    kind: 'areas',
    areasTable: exampleAreas,
    value: 'sum(jumlah)',
    table: memoryTable([...populationRows], { info }),
    ...args,
  });

export default {
  title: 'Elements/Map',
  component: 'satu-map',
  render: map,
  args: { heading: 'Titik Wi-Fi publik (contoh)', loading: 'eager' },
};

/** Rows where they are, put together where they lie close, with the same rows as a table. */
export const Ready: Story = {};

/** Categories by colour and shape. */
export const Categories: Story = { args: { category: 'status' } };

/** A value by the area of circles, and a category by their colour and border. */
export const Sizes: Story = { args: { size: 'kecepatan_mbps', category: 'ruang' } };

/** How dense points lie. */
export const Density: Story = { args: { kind: 'heat' } };

/** Areas coloured by a measure, joined by region code. Shapes are schematic. */
export const Areas: Story = { args: { heading: 'Penduduk per wilayah (contoh)' }, render: areas };

/** Classes of equal width. */
export const EqualClasses: Story = {
  args: { heading: 'Penduduk per wilayah (contoh)', classes: 'equal', classCount: 4 },
  render: areas,
};

/** Classes between bounds that the page gives. */
export const GivenClasses: Story = {
  args: { heading: 'Penduduk per wilayah (contoh)', classes: 'given', breaks: '3000 5000' },
  render: areas,
};

/** Areas of categories, told apart by texture as well. */
export const AreaCategories: Story = {
  args: { heading: 'Jaringan fiber optik (contoh)', value: '', category: 'tersambung' },
  render: areas,
};

/** Lines by category. Courses are invented. */
export const Lines: Story = {
  args: { heading: 'Jaringan kabel (contoh)', kind: 'lines', category: 'jenis' },
  render: (args) => map({ ...args, table: exampleCables }),
};

/** Areas, lines and points with data of their own, one legend for each. */
export const Layers: Story = {
  args: { heading: 'Penduduk per wilayah (contoh)' },
  render: (args) => {
    const element = areas(args);
    const layers = [
      { label: 'Kabel (contoh)', kind: 'lines', table: exampleCables },
      { label: 'Wi-Fi (contoh)', table: memoryTable(hotspotRows(12), { info }) },
    ];
    for (const layer of layers) element.append(Object.assign(document.createElement('satu-layer'), layer));
    return element;
  },
};

/** One code fits by chance, one fits nowhere, and areas are without data: all of it is told. */
export const WrongJoin: Story = {
  args: { heading: 'Data yang tidak cocok (contoh)' },
  render: (args) =>
    areas({
      ...args,
      table: memoryTable(
        [
          { kode: '18.72.01', kecamatan: 'Metro Pusat', jumlah: 4100 },
          { kode: '18.72.02', kecamatan: 'Metro Barat', jumlah: 5200 },
          { kode: '18.72.77', kecamatan: 'Entah (contoh)', jumlah: 10 },
        ],
        { info },
      ),
    }),
};

/** Rows as portals publish them: turned around, or without a place. */
export const DirtyRows: Story = {
  render: (args) => {
    const rows = hotspotRows(12).map((row, index) =>
      index === 0
        ? { ...row, latitude: row['longitude'] ?? null, longitude: row['latitude'] ?? null }
        : index < 3
          ? { ...row, latitude: '-', longitude: '-' }
          : row,
    );
    return map({ ...args, table: memoryTable(rows, { info }) });
  },
};

/** No column says where anything is: the table alone is left. */
export const NoPlaces: Story = {
  render: (args) => {
    const rows = hotspotRows(8).map(({ latitude: _, longitude: __, ...row }) => row);
    return map({ ...args, table: memoryTable(rows, { info }) });
  },
};

/** No source yet: the page's own content stays. */
export const Idle: Story = { render: (args) => makeElement('satu-map', args, portalLink()) };

/** The first rows are on their way. */
export const Loading: Story = told('silent');

/** After four seconds without an answer. */
export const Slow: Story = told('silent');

/** There are no rows. */
export const Empty: Story = told('answers', [], noHotspots);

/** More rows than a map reads: the first 50,000 are shown, and the cut is told. */
export const Partial: Story = told('answers', hotspotRows(50_400));

/** More rows than a map takes, of a portal that can choose rows by numbers: those in view are read, and more as a reader comes nearer. */
export const ByView: Story = {
  render: (args) => {
    const rows = hotspotRows(60_000).map((row, at) => ({
      ...row,
      latitude: -5.8 + (at % 240) / 200,
      longitude: 104.2 + Math.floor(at / 240) / 150,
    }));
    return map({ ...args, table: new Table({ source: new MemorySource(rows, { info, maxPage: 10_000 }) }) });
  },
};

/** The newest question failed: the last rows stay, with their time. */
export const Stale: Story = { args: { refresh: '2s' }, ...told('falls') };

/** The device has no network, and nothing was loaded before. */
export const Paused: Story = told('offline');

/** The portal cannot be reached. */
export const Failed: Story = told('network');

/** The page's author asked for a kind that there is not. */
export const Misconfigured: Story = { args: { kind: 'balon' } };

/** The portal cannot do what was asked. */
export const Unsupported: Story = told('unsupported');
