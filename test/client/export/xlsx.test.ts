import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, type Row, SatuError } from '@satudata/client';
import { strFromU8, unzipSync } from 'fflate';
import { longestCell, xlsxBytes, xlsxCells } from '../../../packages/client/src/export/xlsx.js';

const fields: readonly Field[] = [
  { name: 'kode', type: 'text', exact: true },
  { name: 'n', type: 'number', exact: false },
  { name: 'tanggal', type: 'date', exact: true },
  { name: 'waktu', type: 'datetime', exact: true },
];

async function* pagesOf(...pages: readonly Row[][]) {
  for (const rows of pages) yield { rows };
}

async function sheetOf(...pages: readonly Row[][]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsxBytes(fields, pagesOf(...pages))) chunks.push(chunk);
  const parts = unzipSync(Buffer.concat(chunks));
  for (const needed of ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/styles.xml'])
    assert.ok(parts[needed], `a workbook has ${needed}`);
  return strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

const cellsOf = (kode: string | null, n: string | number | bigint | null = null) =>
  xlsxCells({ kode, n, tanggal: null, waktu: null }, fields);

test('a workbook holds the names of the columns and every row of every page', async () => {
  const sheet = await sheetOf([{ kode: '18.72', n: 1 }], [], [{ kode: '18.10', n: 2.5 }]);
  assert.deepEqual(
    [...sheet.matchAll(/<c r="(\w+)"[^>]*>(?:<is><t>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g)].map(
      ([, at, text, number]) => `${at} ${text ?? Number(number)}`,
    ),
    ['A1 kode', 'B1 n', 'C1 tanggal', 'D1 waktu', 'A2 18.72', 'B2 1', 'A3 18.10', 'B3 2.5'],
  );
  assert.match(sheet, /state="frozen"/);
});

test('a text is no formula, whatever it begins with, and no mark-up', async () => {
  const sheet = await sheetOf([{ kode: '=HYPERLINK("x")<f>&\u0000', n: null }]);
  assert.ok(!sheet.includes('<f>'));
  assert.match(sheet, /t="inlineStr"[^>]*><is><t>=HYPERLINK\("x"\)&lt;f&gt;&amp;/);
  assert.ok(!sheet.includes('\u0000'));
});

test('codes keep their zeros, and numbers that a workbook would round are texts of their digits', () => {
  assert.deepEqual(cellsOf('18.10', '9007199254740993').slice(0, 2), ['18.10', '9007199254740993']);
  assert.deepEqual(cellsOf(null, 12n).slice(0, 2), [null, 12]);
  assert.deepEqual(cellsOf(null, 9007199254740993n).slice(0, 2), [null, '9007199254740993']);
  assert.deepEqual(cellsOf(null, Number.NaN).slice(0, 2), [null, null]);
});

test('days and times are those of a calendar; with a zone, or before the calendar of workbooks, they are text', () => {
  const [, , day, time] = xlsxCells({ tanggal: '2024-02-29', waktu: '2024-02-29T08:30:00' }, fields);
  assert.deepEqual(day, new Date('2024-02-29T00:00:00Z'));
  assert.deepEqual(time, new Date('2024-02-29T08:30:00Z'));
  for (const [tanggal, waktu] of [
    ['1899-01-01', '2024-02-29T08:30:00+07:00'],
    ['nanti', '2024-02-31T10:00'],
    ['2024-02-30', '2024-02-29T25:00'],
  ] as const)
    assert.deepEqual(xlsxCells({ tanggal, waktu }, fields).slice(2), [tanggal, waktu]);
});

test('a text longer than a cell can be ends with a sign that it was cut', () => {
  const [text] = cellsOf('a'.repeat(longestCell + 1));
  assert.equal(String(text).length, longestCell);
  assert.ok(String(text).endsWith('…'));
  assert.equal(cellsOf('a\r\nb\u0000\u001f\tc')[0], 'a\nb\tc', 'signs of control are none of a text');
  assert.equal(cellsOf('_x0041_')[0], '_x005F_x0041_', 'no letter is made of it');
});

test('a fault of the rows is the fault of the workbook', async () => {
  async function* broken() {
    yield { rows: [{ kode: 'a', n: 1 }] };
    throw new SatuError('timeout', 'The portal stopped');
  }
  await assert.rejects(
    async () => {
      for await (const chunk of xlsxBytes(fields, broken())) assert.ok(chunk.length > 0);
    },
    { code: 'timeout' },
  );
});
