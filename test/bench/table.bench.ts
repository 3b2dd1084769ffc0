import type { Measured } from '../../packages/tools/src/bench.js';
import type { BenchPage } from './browser/bench-page.js';
import { ratios, roundsOf, values } from './browser/rounds.js';
import { sideBySide } from './browser/side-by-side.js';

const libraries = {
  'native table, no library': { adapter: 'page/table/floor.ts' },
  'window of rows, no library': { adapter: 'page/table/floor-scroll.ts' },
  'satu-table': { adapter: 'page/table/satu.ts' },
  'satu-table rows="scroll"': { adapter: 'page/table/satu-scroll.ts' },
  'AG Grid Community': { adapter: 'peers/table/ag-grid.mjs', made: ['ag-grid-community'] },
  Tabulator: { adapter: 'peers/table/tabulator.mjs', made: ['tabulator-tables'] },
  'Vaadin Grid': { adapter: 'peers/table/vaadin.mjs', made: ['@vaadin/grid'] },
  DataTables: { adapter: 'peers/table/datatables.mjs', made: ['datatables.net'] },
  'TanStack Table + Virtual': {
    adapter: 'peers/table/tanstack.mjs',
    made: ['@tanstack/table-core', '@tanstack/virtual-core'],
  },
};
const floor = 'native table, no library';
const scrollFloor = 'window of rows, no library';
const ours = 'satu-table';
const scrolling = 'satu-table rows="scroll"';
const steps = 60;

/** Tables of 100,000 and 1,000,000 rows in memory: ours, the best known others, and the least that shows the same. */
export function measure() {
  return sideBySide({
    runner: 'page/table/table-page.ts',
    libraries,
    sizes: [
      [100_000, roundsOf(7)],
      [1_000_000, roundsOf(3)],
    ],
    things: 'rows',
    columns: [
      { what: 'first', head: 'first rows, ms', digits: 0, floor },
      { what: 'shown', head: 'of these after the rows were taken in', digits: 0, floor },
      { what: 'rest', head: 'until at rest, ms', digits: 0, floor },
      { what: 'sort', head: 'sort, ms', digits: 0, floor },
      { what: 'filter', head: 'filter, ms', digits: 0, floor },
      { what: 'scroll', head: 'scroll, ms a frame', digits: 1, floor: scrollFloor },
      { what: 'empty', head: 'frames without rows', digits: 0 },
      { what: 'nodes', head: 'elements', digits: 0 },
      { what: 'heap', head: 'over the data, MB', digits: 1 },
      { what: 'bytes', head: 'gzip, kB', digits: 1 },
    ],
    note: `Ten columns. Pages of 25 rows, or a box of 480 pixels that is scrolled by ten rows a frame for ${steps} frames. Bytes are all that was asked for until the first rows stood, bundled alike; ours include what the tools around the table load once they stand.`,
    browser: ['--js-flags=--max-old-space-size=6000'],
    visit: visitTable,
    figures: (all, n) => {
      const times = (name: string, about: string, library: string, base: string, what: string): Measured => ({
        ...{ name: `table: ${name} of ${n} rows`, about, unit: '×', rounds: ratios(all, library, base, what) },
      });
      return [
        times('first rows', 'from an array, CPU against a native table of 25 rows', ours, floor, 'first'),
        times('first rows at hand', 'the same from a table made of the array before', ours, floor, 'shown'),
        times('sort', 'CPU against places sorted by a typed column', ours, floor, 'sort'),
        times('filter', 'CPU against a loop over one column', ours, floor, 'filter'),
        times('scroll', 'CPU of a frame against a bare window of rows', scrolling, scrollFloor, 'scroll'),
        {
          name: `table: elements in scroll mode of ${n} rows`,
          about: 'at the first rows, shadow roots included',
          unit: 'elements',
          rounds: values(all, scrolling, 'nodes'),
        },
      ];
    },
  });
}

async function visitTable(page: BenchPage, total: number, bytesSoFar: () => number) {
  await page.run('make', total);
  const before = await page.heapMB();
  const take = await page.cpu('take');
  const shown = await page.cpu('mount');
  const bytes = bytesSoFar();
  const first = take + shown;
  const rest = first + (await page.settle());
  const nodes = await page.run<number>('nodes');
  const heap = (await page.heapMB()) - before;
  // The first time is for what is loaded and compiled on the way, and for a look at whether rows are there.
  const empty = await page.run<number | undefined>('scroll', { steps, look: true });
  await page.run('top');
  await page.settle();
  const scrolled = await page.cpu('scroll', { steps, look: false });
  await page.run('top');
  await page.settle();
  const sort = await page.cpu('sort');
  await page.settle();
  const filter = await page.cpu('filter');
  return {
    ...{ first, shown, rest, sort, filter, nodes, heap, bytes },
    ...(empty === undefined ? {} : { empty, scroll: scrolled / steps }),
  };
}
