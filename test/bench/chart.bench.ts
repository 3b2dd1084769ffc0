import type { BenchPage } from './browser/bench-page.js';
import { mounted } from './browser/mounted.js';
import { ratios, roundsOf, values } from './browser/rounds.js';
import { sideBySide } from './browser/side-by-side.js';

const libraries = {
  'bare canvas, no library': { adapter: 'page/chart/floor.ts' },
  'satu-chart': { adapter: 'page/chart/satu.ts' },
  'Chart.js': { adapter: 'peers/chart/chartjs.mjs', made: ['chart.js'] },
  ECharts: { adapter: 'peers/chart/echarts.mjs', made: ['echarts'] },
  uPlot: { adapter: 'peers/chart/uplot.mjs', made: ['uplot'] },
  'Observable Plot': { adapter: 'peers/chart/plot.mjs', made: ['@observablehq/plot'] },
  'Vega-Lite': { adapter: 'peers/chart/vega-lite.mjs', made: ['vega-lite'] },
};
const floor = 'bare canvas, no library';
const ours = 'satu-chart';

/** A line of 1,000, 10,000 and 100,000 points: ours, the best known others, and a bare canvas. */
export function measure() {
  const rounds = roundsOf(7);
  return sideBySide({
    runner: 'page/chart/chart-page.ts',
    libraries,
    sizes: [
      [1_000, rounds],
      [10_000, rounds],
      [100_000, rounds],
    ],
    things: 'points',
    columns: [
      { what: 'paint', head: 'first paint, ms', digits: 0, floor },
      { what: 'drawing', head: 'of these after the rows were taken in', digits: 0, floor },
      { what: 'rest', head: 'until at rest, ms', digits: 0, floor },
      { what: 'update', head: 'update, ms', digits: 0, floor },
      { what: 'nodes', head: 'elements', digits: 0 },
      { what: 'inside', head: 'of these in the drawing', digits: 0 },
      { what: 'heap', head: 'over the data, MB', digits: 1 },
      { what: 'bytes', head: 'gzip, kB', digits: 1 },
    ],
    note: 'A random walk as a line in a box of 800 × 400 pixels, without animation, decimated where the library can. Ours also writes a summary and a list of values for keyboard and screen reader.',
    browser: [],
    visit: visitChart,
    figures: (all, n) => [
      {
        name: `chart: first paint of ${n} points`,
        about: 'a line from an array, CPU against a bare canvas',
        unit: '×',
        rounds: ratios(all, ours, floor, 'paint'),
      },
      {
        name: `chart: update of ${n} points`,
        about: 'other values in the same place, CPU against a bare canvas',
        unit: '×',
        rounds: ratios(all, ours, floor, 'update'),
      },
      {
        name: `chart: elements of ${n} points`,
        about: 'the whole element, shadow root included',
        unit: 'elements',
        rounds: values(all, ours, 'nodes'),
      },
      {
        name: `chart: elements in the drawing of ${n} points`,
        about: 'below the root of the drawing',
        unit: 'elements',
        rounds: values(all, ours, 'inside'),
      },
    ],
  });
}

async function visitChart(page: BenchPage, total: number, bytesSoFar: () => number) {
  const { mount: drawing, first: paint, ...shown } = await mounted(page, total, bytesSoFar);
  const inside = await page.run<number>('inside');
  await page.run('change');
  const update = await page.cpu('update');
  return { paint, drawing, ...shown, update, inside };
}
