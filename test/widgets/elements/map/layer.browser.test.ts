import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import type { SatuData } from '@satudata/widgets/data.js';
import '@satudata/widgets/data.js';
import type { SatuMap } from '@satudata/widgets/map.js';
import '@satudata/widgets/map.js';
import { expectAccessible } from '../../accessible.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.05, south],
      [west + 0.05, south + 0.05],
      [west, south + 0.05],
      [west, south],
    ],
  ],
});
const areaRows: readonly Row[] = [
  { kode: '18.72.01', nama: 'Barat', geometry: square(105.25, -5.15) },
  { kode: '18.72.02', nama: 'Timur', geometry: square(105.3, -5.15) },
];
const people: readonly Row[] = [
  { kode_wilayah: '18.72.01', jenis: 'L', jumlah: 40 },
  { kode_wilayah: '18.72.01', jenis: 'P', jumlah: 45 },
  { kode_wilayah: '18.72.02', jenis: 'L', jumlah: 10 },
];
const wifi: readonly Row[] = [
  { nama: 'Taman', kecamatan: 'Barat', lat: -5.12, lon: 105.27 },
  { nama: 'Pasar', kecamatan: 'Timur', lat: -5.13, lon: 105.33 },
];
const cables: readonly Row[] = [
  {
    nama: 'Kabel A',
    jenis: 'utama',
    geometry: {
      type: 'LineString',
      coordinates: [
        [105.26, -5.14],
        [105.34, -5.11],
      ],
    },
  },
  { nama: 'Kabel B', jenis: 'cabang', geometry: null },
];

async function place(settings: object, layers: readonly object[], around?: object): Promise<SatuMap> {
  const box = await fixture<HTMLElement>(html`<div lang="id"></div>`);
  box.style.setProperty('width', '1000px');
  const map = document.createElement('satu-map');
  Object.assign(map, { loading: 'eager', heading: 'Penduduk (contoh)', ...settings });
  for (const settings of layers) map.append(Object.assign(document.createElement('satu-layer'), settings));
  let content: HTMLElement = map;
  if (around !== undefined) {
    content = Object.assign(document.createElement('satu-data'), around);
    content.append(map);
  }
  box.append(content);
  await waitUntil(() => map.shadowRoot?.querySelector('.list tbody tr'), 'no table appeared');
  return map;
}
const population = {
  kind: 'areas',
  value: 'sum(jumlah)',
  table: memoryTable(people),
  areasTable: memoryTable(areaRows),
};
const wifiLayer = { label: 'Wi-Fi (contoh)', table: memoryTable(wifi) };
const cableLayer = { label: 'Kabel (contoh)', kind: 'lines', category: 'jenis', table: memoryTable(cables) };
const sizes = (map: SatuMap): string => parts(map, '.mark').length.toString();

describe('layers of a map', () => {
  it('lie on one map, each with its own legend, signs and notes', async () => {
    const map = await place(population, [wifiLayer, cableLayer]);
    await waitUntil(() => said(map, '.legend p').length === 3);
    await waitUntil(() => sizes(map) === '5', 'the marks of all layers');
    expect(said(map, '.legend strong')).to.deep.equal(['Penduduk (contoh).', 'Wi-Fi (contoh).', 'Kabel (contoh).']);
    expect(parts(map, '.viewport .areas .fill')).to.have.length(2);
    expect(parts(map, '.viewport .lines .line')).to.have.length(1);
    expect(parts(map, '.mark.k1 .shape').length).to.equal(2);
    const order = parts(map, '.viewport svg.ground').map((each) => [...each.classList].at(-1));
    expect(order.indexOf('areas')).to.be.lessThan(order.indexOf('lines'));
    expect(said(map, '.notes > li > div')[0]).to.match(/^Kabel \(contoh\): 1 baris tanpa garis/);
  });

  it('tell their data one at a time, and turn to that of what is chosen', async () => {
    const map = await place(population, [wifiLayer, cableLayer]);
    await waitUntil(() => parts(map, '#layers option').length === 3);
    expect(said(map, '.list tbody th')).to.deep.equal(['Barat', 'Timur']);
    await waitUntil(() => sizes(map) === '5');
    parts<HTMLButtonElement>(map, '.mark')
      .find((mark) => mark.getAttribute('aria-label') === 'Pasar')
      ?.click();
    await waitUntil(() => said(map, '.panel .name')[0] === 'Pasar');
    expect(said(map, '.panel dt')).to.deep.equal(['Kecamatan']);
    await waitUntil(() => said(map, '.list tbody th').join() === 'Taman,Pasar');
    expect(parts<HTMLSelectElement>(map, '#layers')[0]?.value).to.equal('1');
  });

  it('opens the line that is clicked', async () => {
    const map = await place({ ...cableLayer, heading: 'Kabel' }, []);
    await waitUntil(() => sizes(map) === '1');
    const spot = part(map, '.mark').getBoundingClientRect();
    part(map, '.viewport').dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        clientX: spot.left + spot.width / 2,
        clientY: spot.top + spot.height / 2 + 3,
      }),
    );
    await waitUntil(() => said(map, '.panel .name')[0] === 'Kabel A');
    expect(said(map, '.legend li')).to.deep.equal(['cabang (1)', 'utama (1)']);
  });

  it('stay apart: one that cannot be read is told, and the others stay', async () => {
    const map = await place(population, [
      wifiLayer,
      { label: 'Rusak', kind: 'lines', src: 'https://tidak.invalid/x.csv' },
    ]);
    await waitUntil(() => said(map, '.notes .doubt').some((text) => text.startsWith('Rusak: data tidak dapat dimuat')));
    await waitUntil(() => sizes(map) === '4');
  });

  it('name the layer whose settings cannot be used', async () => {
    const map = await place(population, [{ label: 'Salah', kind: 'balon', table: memoryTable(wifi) }]);
    await waitUntil(() => said(map, '.notes .doubt')[0] === 'Salah: pengaturan lapisan ini tidak dapat dipakai.');
  });

  it('take the rows of the map itself where they name none', async () => {
    const map = await place({ table: memoryTable(wifi), where: 'kecamatan = "Barat"' }, [
      { label: 'Semua', kind: 'heat' },
    ]);
    await waitUntil(() => said(map, '.legend p').at(-1)?.includes('2 titik'));
    await waitUntil(() => parts(map, '.heat .fill').length > 0);
  });

  it('pass the accessibility checks', async () => {
    const map = await place(population, [wifiLayer, cableLayer]);
    await waitUntil(() => sizes(map) === '5');
    await expectAccessible(map, 'satu-map with layers');
  });
});

describe('a choice on a map inside of satu-data', () => {
  it('narrows the others to the area, keeps the map whole, and is taken back with the panel', async () => {
    const map = await place(
      { kind: 'areas', value: 'sum(jumlah)', areasTable: memoryTable(areaRows), filter: 'kode_wilayah' },
      [],
      { table: memoryTable(people) },
    );
    const data = map.parentElement as SatuData;
    const told: unknown[] = [];
    data.addEventListener('satu-filter', (event) => told.push([event.field, ...event.values]));
    await waitUntil(() => sizes(map) === '2');
    parts<HTMLButtonElement>(map, '.list button')[1]?.click();
    await waitUntil(() => data.filters.length === 1);
    expect(data.filters).to.deep.equal([{ field: 'kode_wilayah', values: ['18.72.02'] }]);
    await map.updateComplete;
    expect(said(map, '.list tbody td')).to.deep.equal(['85', '10']);
    part<HTMLButtonElement>(map, '.panel .close').click();
    await waitUntil(() => data.filters.length === 0);
    expect(told).to.deep.equal([['kode_wilayah', '18.72.02'], ['kode_wilayah']]);
  });

  it('narrows by a field of the point that was chosen on a layer', async () => {
    const map = await place(
      { kind: 'areas', value: 'count()', areasTable: memoryTable(areaRows), key: 'kecamatan' },
      [{ label: 'Wi-Fi', filter: 'kecamatan' }],
      { table: memoryTable(wifi) },
    );
    const data = map.parentElement as SatuData;
    await waitUntil(() => sizes(map) === '4');
    parts<HTMLButtonElement>(map, '.mark')
      .find((mark) => mark.getAttribute('aria-label') === 'Taman')
      ?.click();
    await waitUntil(() => data.filters[0]?.values[0] === 'Barat');
  });
});
