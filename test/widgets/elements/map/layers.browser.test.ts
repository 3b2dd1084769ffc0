import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import '@satudata/widgets/map.js';
import type { SatuLayer } from '../../../../packages/widgets/src/elements/map/layer.js';
import { MapLayers } from '../../../../packages/widgets/src/elements/map/layers.js';
import type { MapPart } from '../../../../packages/widgets/src/elements/map/map-part.js';
import { LoosePoints } from '../../../../packages/widgets/src/engines/map/loose-points.js';
import { waitUntil } from '../../wait-until.js';
import { speak } from './words-host.js';

const base: MapPart = {
  label: 'Dasar',
  kind: 'points',
  sign: 'k0',
  filter: '',
  details: [],
  drawn: {
    items: [],
    scene: { points: [], shapes: {}, layers: [], index: (points) => new LoosePoints(points), dots: true },
    legends: [],
    columns: [],
    notes: [],
  },
};
const table = memoryTable([{ id: 1, nama: 'A', lat: -5, lon: 105 }] as readonly Row[]);

async function layer(settings: object): Promise<SatuLayer> {
  const box = await fixture(html`<div></div>`);
  const element = Object.assign(document.createElement('satu-layer'), settings);
  box.append(element);
  return element;
}

describe('further layers of a map', () => {
  it('are asked only once the map lets them, told while they come, and numbered', async () => {
    const layers = await MapLayers.open(await speak('points'), () => undefined);
    const own = await layer({ label: 'Titik', table });
    await own.updateComplete;
    expect(own.answer.status).to.equal('idle');
    const first = layers.on(base, [own], undefined, 1);
    expect(first.map.notes.map(({ text }) => text)).to.deep.equal(['Titik: memuat data…']);
    await waitUntil(() => own.answer.value);
    const then = layers.on(base, [own], undefined, 1);
    expect(then.map.items.map(({ id }) => id)).to.deep.equal(['1:1']);
    expect(then.parts[1]?.drawn.scene.points[0]?.kind).to.equal('k1');
  });

  it('are the same drawing while nothing changes, so that nothing is grouped twice', async () => {
    const layers = await MapLayers.open(await speak('points'), () => undefined);
    const own = await layer({ table });
    layers.on(base, [own], undefined, 1);
    await waitUntil(() => own.answer.value);
    const before = layers.on(base, [own], undefined, 1).map;
    expect(layers.on(base, [own], undefined, 1).map).to.equal(before);
    own.name = 'id';
    expect(layers.on(base, [own], undefined, 1).map).not.to.equal(before);
  });

  it('are read anew when the map is', async () => {
    const layers = await MapLayers.open(await speak('points'), () => undefined);
    const own = await layer({ table });
    layers.on(base, [own], undefined, 1);
    await waitUntil(() => own.answer.value);
    const { at } = own.answer;
    await new Promise((resolve) => setTimeout(resolve, 5));
    layers.on(base, [own], undefined, 2);
    await waitUntil(() => own.answer.at !== at);
  });
});
