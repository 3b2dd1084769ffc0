import { expect } from '@open-wc/testing';
import type { Field, Row } from '@satudata/client';
import { MapText } from '../../../../packages/widgets/src/elements/map/map-text.js';
import { drawPoints } from '../../../../packages/widgets/src/elements/map/points.js';
import { rowItems } from '../../../../packages/widgets/src/shape/map/row-items.js';
import { speak } from './words-host.js';

const fields: readonly Field[] = [
  { name: 'nama', type: 'text', exact: true },
  { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
  { name: 'lat', type: 'number', exact: true },
  { name: 'lon', type: 'number', exact: true },
];
const rows: readonly Row[] = [
  { nama: 'A', mbps: 10, lat: -5.1, lon: 105.3 },
  { nama: 'B', mbps: 40, lat: -5.2, lon: 105.3 },
  { nama: 'C', mbps: 0, lat: -5.3, lon: 105.3 },
];
const items = rowItems(fields, rows, { latitude: '', longitude: '', point: '', name: '' });
const plan = { kind: 'points', category: '', size: '' } as const;

describe('rows drawn on a map', () => {
  it('are put together where nothing has to be compared, and stand alone where sizes do', async () => {
    const text = new MapText(await speak('points'), fields);
    const plain = drawPoints(items, plan, text, 0, () => undefined).scene;
    expect([plain.dots, plain.layers.length]).to.deep.equal([true, 0]);
    const sized = drawPoints(items, { ...plan, size: 'mbps' }, text, 0, () => undefined);
    expect([sized.scene.dots, sized.scene.layers.length]).to.deep.equal([false, 1]);
    expect(sized.scene.points.map(({ name }) => name)).to.deep.equal([
      'B, 40\u00a0Mbps',
      'A, 10\u00a0Mbps',
      'C, 0\u00a0Mbps',
    ]);
    expect(sized.legends[0]?.entries.map((entry) => entry.text)).to.deep.equal(['20\u00a0Mbps', '5\u00a0Mbps']);
  });

  it('name no point where only how dense they lie is shown', async () => {
    const text = new MapText(await speak('points'), fields);
    const { scene, legends } = drawPoints(items, { ...plan, kind: 'heat' }, text, 3, () => undefined);
    expect(scene.points).to.deep.equal([]);
    expect(scene.layers[0]?.extent, 'what is shown whole').to.have.length(2);
    expect(legends[0]?.entries.map((entry) => entry.text)).to.deep.equal(['1', '2', '3']);
  });
});
