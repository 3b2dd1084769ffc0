import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import { setMapGround, useMapLibre } from '@satudata/widgets/maplibre.js';
import '@satudata/widgets/map.js';
import type { SatuMap } from '@satudata/widgets/map.js';
import { Map as MapLibreMap } from 'maplibre-gl';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows: readonly Row[] = [
  { nama: 'Taman', lat: -5.11, lon: 105.3 },
  { nama: 'Pasar', lat: -5.12, lon: 105.32 },
];
const made: MapLibreMap[] = [];
class Watched extends MapLibreMap {
  constructor(options: ConstructorParameters<typeof MapLibreMap>[0]) {
    super(options);
    made.push(this);
  }
}
const style = {
  version: 8,
  sources: {
    tanah: {
      type: 'geojson',
      attribution: '&copy; <a href="https://peta.example">Peta (contoh)</a>',
      data: { type: 'FeatureCollection', features: [] },
    },
  },
  layers: [
    { id: 'dasar', type: 'background', paint: { 'background-color': '#00ff00' } },
    { id: 'tanah', type: 'fill', source: 'tanah' },
  ],
};

async function place(): Promise<SatuMap> {
  const box = await fixture<HTMLElement>(html`<div lang="id"></div>`);
  box.style.setProperty('width', '900px');
  const map = document.createElement('satu-map');
  Object.assign(map, { loading: 'eager', heading: 'Peta (contoh)', table: memoryTable(rows) });
  box.append(map);
  await waitUntil(() => map.shadowRoot?.querySelector('.viewport'), 'no map appeared');
  return map;
}

/** The colour in the middle of what WebGL draws, read in the frame that draws it. */
function middleColour(map: MapLibreMap): Promise<readonly number[]> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const canvas = map.getCanvas();
      const gl = canvas.getContext('webgl2');
      const pixel = new Uint8Array(4);
      gl?.readPixels(canvas.width >> 1, canvas.height >> 1, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      resolve([...pixel]);
    });
    map.triggerRepaint();
  });
}

describe('a map on vector tiles of maplibre-gl', () => {
  afterEach(() => {
    setMapGround(undefined);
    made.length = 0;
  });

  it('is drawn by WebGL below the marks, which stay what they are', async function () {
    this.timeout(30_000);
    useMapLibre({ Map: Watched }, { style });
    const element = await place();
    await waitUntil(() => made[0]?.loaded() === true, 'maplibre-gl did not load', { timeout: 20_000 });
    const [ground] = made;
    expect(ground === undefined ? [] : await middleColour(ground)).to.deep.equal([0, 255, 0, 255]);
    expect(parts(element, '.mark')).to.have.length(2);
    expect(parts(element, '.grid')).to.have.length(0);
    expect(part(element, '.base').getAttribute('aria-hidden')).to.equal('true');
    expect(part(element, '.base').querySelectorAll('[tabindex="0"]').length).to.equal(0);
    await waitUntil(() => said(element, '.attribution')[0] === '© Peta (contoh)');
  });

  it('moves with the map: the same place lies below the same mark', async function () {
    this.timeout(30_000);
    useMapLibre({ Map: Watched }, { style });
    const element = await place();
    await waitUntil(() => parts(element, '.mark').length === 2 && made.length === 1);
    const [ground] = made;
    const off = (): number => {
      const box = part(element, '.viewport').getBoundingClientRect();
      const mark = parts(element, '.mark').find((each) => each.getAttribute('aria-label') === 'Pasar');
      const spot = mark?.getBoundingClientRect();
      const at = ground?.project([105.32, -5.12]);
      if (spot === undefined || at === undefined) return Infinity;
      return Math.hypot(spot.left + spot.width / 2 - box.left - at.x, spot.top + spot.height / 2 - box.top - at.y);
    };
    await waitUntil(() => off() < 1, 'it does not lie below');
    const zoom = ground?.getZoom() ?? 0;
    parts<HTMLButtonElement>(element, '.controls button')[1]?.click();
    await waitUntil(() => (ground?.getZoom() ?? 0) < zoom - 0.5);
    await waitUntil(() => off() < 1, 'it does not lie below after zooming');
  });

  it('goes on without where the style cannot be loaded, and says so', async function () {
    this.timeout(30_000);
    useMapLibre({ Map: Watched }, { style: 'https://tidak.invalid/style.json' });
    const element = await place();
    await waitUntil(() => said(element, '.tile-note')[0]?.startsWith('Gambar latar peta tidak dapat dimuat.'));
    expect(parts(element, '.base, canvas')).to.have.length(0);
    expect(parts(element, '.mark')).to.have.length(2);
  });

  it('is left alone by a map that has tiles of its own', async () => {
    useMapLibre({ Map: Watched }, { style });
    const box = await fixture<HTMLElement>(html`<div lang="id"></div>`);
    const map = document.createElement('satu-map');
    Object.assign(map, { loading: 'eager', table: memoryTable(rows), tiles: '/tidak-ada/{z}/{x}/{y}.png' });
    box.append(map);
    await waitUntil(() => parts(map, '.mark').length === 2);
    expect(made).to.have.length(0);
  });
});
