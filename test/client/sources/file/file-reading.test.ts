import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFound, readFile } from '../../../../packages/client/src/sources/file/file-reading.js';
import { serve } from '../../http-server.js';

const long = `n,s\n${Array.from({ length: 25 }, (_, at) => `"${at < 10 ? `${at},5` : `1.${at}`}",x`).join('\n')}\n`;
const { base } = await serve(({ pathname }) => ({
  type: 'text/csv',
  body: pathname === '/kosong.csv' ? 'n,s\n' : long,
}));

test('columns are decided over the first rows, once for the whole file', async () => {
  const sizes = [];
  for await (const { rows, fields, last } of readFile(`${base}/a.csv`, { sample: 10 }, undefined)) {
    sizes.push([rows.length, last]);
    assert.equal(fields[0]?.parsed?.decimal, ',');
  }
  assert.deepEqual(sizes, [
    [10, false],
    [15, true],
  ]);
});

test('a decision that was made before is kept to', async () => {
  for await (const { typing } of readFile(`${base}/a.csv`, { sample: 10 }, undefined)) {
    for await (const batch of readFile(`${base}/a.csv`, { sample: 1 }, undefined, typing))
      assert.equal(batch.typing, typing);
    break;
  }
});

test('a file with nothing but its header has columns, and no rows', async () => {
  for await (const { rows, fields, last } of readFile(`${base}/kosong.csv`, {}, undefined)) {
    assert.deepEqual([rows.length, last], [0, true]);
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['n', 's'],
    );
  }
});

test('what is found in parts is added up, and told row by row', () => {
  const note = { row: 4, id: undefined, finding: 'total', field: undefined, value: undefined } as const;
  const part = { odd: { total: 1 }, unreadable: { n: 2 }, mended: {}, swapped: 3, misplaced: 0, notes: [note] };
  const second = { ...part, odd: { note: 1 }, mended: { lat: 1 }, notes: [{ ...note, row: 9 }] };
  const { odd, unreadable, mended, swapped, notes } = allFound([part, second]);
  assert.deepEqual([odd, { ...unreadable }, { ...mended }], [{ total: 1, note: 1 }, { n: 4 }, { lat: 1 }]);
  assert.deepEqual([swapped, notes.map(({ row }) => row)], [6, [4, 9]]);
});
