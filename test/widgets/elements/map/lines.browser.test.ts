import { expect } from '@open-wc/testing';
import { drawLines } from '../../../../packages/widgets/src/elements/map/lines.js';
import { MapText } from '../../../../packages/widgets/src/elements/map/map-text.js';
import { rowItems } from '../../../../packages/widgets/src/shape/map/row-items.js';
import { speak } from './words-host.js';

const fields = [
  { name: 'nama', type: 'text' as const, exact: true },
  { name: 'jenis', type: 'text' as const, label: 'Jenis jalan', exact: true },
  { name: 'bentuk', type: 'json' as const, exact: true },
];
const line = {
  type: 'LineString',
  coordinates: [
    [105, -5],
    [105.2, -5],
  ],
};
const rows = [
  { nama: 'Jalan A', jenis: 'utama', bentuk: line },
  { nama: 'Jalan B', jenis: 'utama', bentuk: JSON.stringify(line) },
  { nama: 'Jalan C', jenis: null, bentuk: null },
];
const named = { latitude: '', longitude: '', point: '', name: '' };

describe('lines drawn on a map', () => {
  it('have a mark half way, a legend by category, and those without a line are told', async () => {
    const text = new MapText(await speak('points'), fields);
    const drawn = drawLines(rowItems(fields, rows, named), { category: 'jenis', kind: 'k0' }, text);
    expect(drawn.scene.points.map(({ name, longitude }) => [name, longitude])).to.deep.equal([
      ['Jalan A, utama', 105.1],
      ['Jalan B, utama', 105.1],
    ]);
    expect(drawn.legends).to.deep.equal([
      {
        title: 'Jenis jalan',
        sentence: 'Peta menunjukkan 2 garis; warnanya menurut “Jenis jalan”.',
        form: 'line',
        entries: [
          { kind: 'k0', text: 'utama', count: '2' },
          { kind: 'none', text: 'Tidak ada data', count: '1' },
        ],
      },
    ]);
    expect(drawn.notes).to.deep.equal([
      { text: '1 baris tanpa garis yang dapat dibaca; lihat di tabel.', items: ['Jalan C'] },
    ]);
    expect(drawn.items).to.have.length(3);
  });
});
