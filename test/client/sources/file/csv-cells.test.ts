import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFormat } from 'd3-dsv';
import { csvCells, delimiterOf } from '../../../../packages/client/src/sources/file/csv-cells.js';
import fc from '../../../fast-check.js';

async function* inParts(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function cells(text: string, size: number, delimiter?: string) {
  const found: string[][] = [];
  for await (const batch of csvCells(inParts(text, size), delimiter)) found.push(...batch);
  return found;
}

test('the sign between cells is told by the first lines', () => {
  assert.equal(delimiterOf('a,b\n1,2\n'), ',');
  assert.equal(delimiterOf('a;b\n"1,5";2,5\n'), ';');
  assert.equal(delimiterOf('a\tb\n1,5\t2\n'), '\t');
  assert.equal(delimiterOf('a\n1\n2'), ',');
});

test('lines, quotes and line ends come through however the text is cut', async () => {
  const text = 'nama;alamat\r\n"Taman ""Merdeka""";"Jl. A\nNo. 1; blok B"\r\n;;\r\nPasar 5" pipa;Jl. C\r';
  for (const size of [1, 2, 7, 1_000])
    assert.deepEqual(await cells(text, size, ';'), [
      ['nama', 'alamat'],
      ['Taman "Merdeka"', 'Jl. A\nNo. 1; blok B'],
      ['Pasar 5" pipa', 'Jl. C'],
    ]);
});

test('every table that is written comes back, whatever its cells hold and wherever it is cut', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), minLength: 1 });
  const table = fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async (rows, size) => {
      const written = rows.filter(({ a, b }) => `${a}${b}`.trim() !== '');
      assert.deepEqual(await cells(csvFormat(rows, ['a', 'b']), size, ','), [
        ['a', 'b'],
        ...written.map(({ a, b }) => [a, b]),
      ]);
    }),
  );
});
