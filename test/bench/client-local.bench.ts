import type { Measured } from '../../packages/tools/src/bench.js';
import { built, timed } from './built.js';
import { cells, wireFields } from './wifi-page.js';

type Client = typeof import('@satudata/client');
type Cell = string | number;

/** Sorting and filtering 100,000 rows in memory, against the least code that does it for one known column. */
export async function measure(): Promise<readonly Measured[]> {
  const { memoryTable } = await built<Client>('index.js');
  const rows = Array.from({ length: 100_000 }, (_, at) =>
    Object.fromEntries(
      cells((at * 7_919) % 100_000).map((cell, column): [string, Cell] => [wireFields[column]?.id ?? '', cell]),
    ),
  );
  const table = memoryTable(rows);
  const users = (row: Readonly<Record<string, Cell>>): number => Number(row['pengguna']);
  const [sort, filter]: [number[], number[]] = [[], []];
  for (let round = 0; round < 25; round += 1) {
    const sortFloor = await timed(() => [...rows].sort((a, b) => users(a) - users(b)).slice(0, 25));
    const sortOurs = await timed(() => table.sortBy('pengguna').page({ size: 25, fresh: true }));
    const filterFloor = await timed(() =>
      rows.filter((row) => String(row['nama']).toLowerCase().includes('melati 99')).slice(0, 25),
    );
    const filterOurs = await timed(() => table.where('nama contains "melati 99"').page({ size: 25, fresh: true }));
    if (round < 5) continue;
    sort.push(sortOurs / sortFloor);
    filter.push(filterOurs / filterFloor);
  }
  return [
    {
      name: 'sort 100,000 rows',
      about: 'by a number, first 25, against a comparator of that type',
      unit: '×',
      rounds: sort,
    },
    {
      name: 'filter 100,000 rows',
      about: 'text in one column, first 25, against a loop over it',
      unit: '×',
      rounds: filter,
    },
  ];
}
