import type { BenchPage } from './browser/bench-page.js';
import { mounted } from './browser/mounted.js';
import { ratios, roundsOf, values } from './browser/rounds.js';
import { sideBySide } from './browser/side-by-side.js';

const libraries = {
  'SVG and supercluster, no library': { adapter: 'page/map/floor.ts' },
  'the map of our elements': { adapter: 'page/map/engine.mjs' },
  'satu-map with its table': { adapter: 'page/map/satu.ts' },
  'Leaflet + supercluster': { adapter: 'peers/map/leaflet-supercluster.mjs', made: ['leaflet', 'supercluster'] },
  'Leaflet.markercluster': { adapter: 'peers/map/leaflet-markercluster.mjs', made: ['leaflet.markercluster'] },
  MapLibre: { adapter: 'peers/map/maplibre.mjs', made: ['maplibre-gl'] },
  OpenLayers: { adapter: 'peers/map/openlayers.mjs', made: ['ol'] },
};
const floor = 'SVG and supercluster, no library';
const ours = 'the map of our elements';
const steps = 60;

// A graphics card is seldom where benches run.
const software = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** Maps of 180, 10,000 and 100,000 places in clusters, without tiles: ours, the best known others, and the least that does it. */
export function measure() {
  return sideBySide({
    runner: 'page/map/map-page.ts',
    libraries,
    sizes: [
      [180, roundsOf(7)],
      [10_000, roundsOf(7)],
      [100_000, roundsOf(3)],
    ],
    things: 'points',
    columns: [
      { what: 'first', head: 'first clusters, ms', digits: 0, floor },
      { what: 'rest', head: 'until at rest, ms', digits: 0, floor },
      { what: 'pan', head: 'pan, ms a step', digits: 1, floor },
      { what: 'nodes', head: 'elements', digits: 0 },
      { what: 'heap', head: 'over the data, MB', digits: 1 },
      { what: 'bytes', head: 'gzip, kB', digits: 1 },
    ],
    note: `A box of 800 × 480 pixels, clusters of 54 pixels, no tiles, dragged by the mouse in ${steps} steps. MapLibre also works in a worker and draws by WebGL, here in software: neither is counted.`,
    browser: software,
    visit: visitMap,
    figures: (all, n) => [
      {
        name: `map: first clusters of ${n} points`,
        about: 'the map of our elements, CPU against supercluster with bare SVG',
        unit: '×',
        rounds: ratios(all, ours, floor, 'first'),
      },
      {
        name: `map: pan of ${n} points`,
        about: 'CPU of a step of the mouse, against moving one group of SVG',
        unit: '×',
        rounds: ratios(all, ours, floor, 'pan'),
      },
      {
        name: `map: memory of ${n} points`,
        about: 'over the data, after collection',
        unit: 'MB',
        rounds: values(all, ours, 'heap'),
      },
    ],
  });
}

async function visitMap(page: BenchPage, total: number, bytesSoFar: () => number) {
  const { mount: _, ...shown } = await mounted(page, total, bytesSoFar);
  // The first time is for what is compiled on the way.
  await page.drag(steps / 2);
  await page.settle();
  return { ...shown, pan: await page.drag(steps) };
}
