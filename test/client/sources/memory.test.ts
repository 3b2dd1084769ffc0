import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';

test('the rows of a table are those of the list as it was when the table was made', async () => {
  const list = Array.from({ length: 300 }, (_, at) => ({ at }));
  const table = memoryTable(list);
  list.reverse();
  list.length = 10;
  const { rows, total } = await table.page({ size: 2 });
  assert.deepEqual([rows.map(({ at }) => at), total], [[0, 1], 300]);
});

test('a row that was given is nobody else’s, and inherits nothing, whatever its columns are called', async () => {
  const list = [JSON.parse('{"__proto__": 1, "constructor": 2}'), { nama: 'x' }];
  const table = memoryTable(list);
  const [given, other] = (await table.page()).rows;
  assert.deepEqual(
    [Object.entries(given ?? {})[0]?.[1], given?.['constructor'], given?.['toString']],
    [1, 2, undefined],
  );
  assert.equal(other?.['constructor'], undefined);
  assert.notEqual(given, list[0]);
  assert.equal(await table.where({ constructor: 2 }).count(), 1);
  assert.deepEqual(
    (await table.sortBy('constructor', 'desc').page()).rows.map(({ nama }) => nama),
    [undefined, 'x'],
  );
});

test('what classes and gaps in a list hold beside values is no value', async () => {
  class Titik {
    readonly nama: string;
    constructor(nama: string) {
      this.nama = nama;
    }
    get panjang(): number {
      return this.nama.length;
    }
  }
  const list = [new Titik('Taman'), null, undefined, { nama: 'Pasar', panjang: 9 }] as unknown as readonly Row[];
  const table = memoryTable(list);
  assert.equal(await table.count(), 4);
  const { rows } = await table.where({ panjang: { gt: 0 } }).page();
  assert.deepEqual(
    rows.map(({ nama }) => nama),
    ['Pasar'],
  );
});

test('many rows at once are the same rows as a few at a time', async () => {
  const list = Array.from({ length: 2_500 }, (_, at) => ({ at, nama: `Titik ${at}` }));
  const table = memoryTable(list);
  const { rows } = await table.page({ size: 2_500 });
  const few: unknown[] = [];
  for await (const row of table.rows({ size: 100 })) few.push(row);
  assert.deepEqual(rows, few);
  assert.equal(Object.getPrototypeOf(rows[7]) === Object.prototype, false);
});

test('a page holds no more than the source allows and says where to go on', async () => {
  const source = new MemorySource([{ a: 1 }, { a: 2 }, { a: 3 }], { maxPage: 2 });
  assert.equal((await source.page({ ...everything, limit: 3 })).next, 2);
  assert.equal((await source.page(everything)).rows.length, 2);
  assert.equal((await source.capabilities()).maxPage, 2);
  assert.equal((await source.describe()).info.example, false);
});
