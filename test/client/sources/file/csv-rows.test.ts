import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvRows } from '../../../../packages/client/src/sources/file/csv-rows.js';

async function table(text: string) {
  const batches = [];
  async function* once() {
    yield text;
  }
  for await (const batch of csvRows(once())) batches.push(batch);
  return { names: batches.at(-1)?.names, rows: batches.flatMap(({ rows }) => rows.map((row) => ({ ...row }))) };
}

test('empty columns at the end of lines are no columns', async () => {
  assert.deepEqual(await table('a;b;;\n1;2;;\n;;;\n'), { names: ['a', 'b'], rows: [{ a: '1', b: '2' }] });
});

test('columns without a name, of one name, and beyond the header are all kept', async () => {
  const { names, rows } = await table('a,,a\n1,2,3,4\n');
  assert.deepEqual(names, ['a', 'kolom 2', 'a 2', 'kolom 4']);
  assert.deepEqual(rows, [{ a: '1', 'kolom 2': '2', 'a 2': '3', 'kolom 4': '4' }]);
});

test('a column may be called like a part of JavaScript, and a short line lacks its last cells', async () => {
  const { rows } = await table('constructor,__proto__\n1\n');
  assert.equal(rows[0]?.['constructor'], '1');
});

test('a file of a header alone has columns and no rows', async () => {
  assert.deepEqual(await table('a,b\n'), { names: ['a', 'b'], rows: [] });
});
