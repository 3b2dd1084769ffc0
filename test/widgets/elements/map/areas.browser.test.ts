import { expect } from '@open-wc/testing';
import { drawAreas } from '../../../../packages/widgets/src/elements/map/areas.js';
import { MapText } from '../../../../packages/widgets/src/elements/map/map-text.js';
import type { Area, AreaAnswer } from '../../../../packages/widgets/src/shape/map/area-answer.js';
import { speak } from './words-host.js';

const area = (name: string, value: number | undefined): Area => ({
  id: name,
  name,
  place: { latitude: -5, longitude: 105 },
  inside: [105, -5],
  extent: 1,
  polygons: [],
  value,
  category: value === undefined ? null : value > 15,
  rows: value === undefined ? 0 : 1,
  row: {},
});
const answer: AreaAnswer = {
  areas: [area('A', 10), area('B', 20), area('C', 30), area('D', undefined)],
  keys: { by: 'code', areaKey: 'kode', rowKey: 'kode' },
  lost: [],
  clashes: [],
  systemsDiffer: true,
  fields: [{ name: 'jumlah', type: 'number', unit: 'jiwa', exact: true }],
  cappedAt: undefined,
};
const look = {
  value: 'sum(jumlah)',
  category: '',
  unit: undefined,
  classes: 'given',
  count: 5,
  breaks: [15, 25],
} as const;

describe('areas drawn on a map', () => {
  it('explain each class with its bounds and how many areas it has', async () => {
    const drawn = drawAreas(answer, look, new MapText(await speak('areas'), answer.fields));
    expect(drawn.legends[0]?.entries).to.deep.equal([
      { kind: 'q0', text: '10 sampai di bawah 15\u00a0jiwa', count: '1' },
      { kind: 'q3', text: '15 sampai di bawah 25\u00a0jiwa', count: '1' },
      { kind: 'q6', text: '25 sampai 30\u00a0jiwa', count: '1' },
      { kind: 'none', text: 'Tidak ada data', count: '1' },
    ]);
    expect(drawn.legends[0]?.sentence).to.contain(
      'dari 10\u00a0jiwa sampai 30\u00a0jiwa, dalam 3 kelas yang ditetapkan',
    );
    expect(drawn.scene.points.map(({ name }) => name)).to.deep.equal([
      'A, 10\u00a0jiwa',
      'B, 20\u00a0jiwa',
      'C, 30\u00a0jiwa',
      'D, Tidak ada data',
    ]);
  });

  it('doubt codes of two systems, and name areas without data', async () => {
    const { notes } = drawAreas(answer, look, new MapText(await speak('areas'), answer.fields));
    expect(notes[0]?.doubt).to.equal(true);
    expect(notes[0]?.text).to.contain('Kemendagri dan BPS');
    expect(notes[1]?.items).to.deep.equal(['D']);
  });

  it('show categories, and count no unit for a count of rows', async () => {
    const text = new MapText(await speak('areas'), answer.fields);
    const drawn = drawAreas(answer, { ...look, value: '', category: 'tersambung' }, text);
    expect(drawn.legends[0]?.entries.map((entry) => entry.text)).to.deep.equal(['Ya', 'Tidak', 'Tidak ada data']);
    expect(drawn.columns.map(({ label }) => label)).to.deep.equal(['Tersambung']);
    const counted = drawAreas(answer, { ...look, value: 'count()', classes: 'equal' }, text);
    expect(counted.columns[0]?.label).to.equal('Jumlah baris');
  });
});
