import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { clientOf, faultPortal, pageOf, rowsBetween } from '../fault-portal.js';

interface Column {
  readonly id: string;
  readonly type: string;
}

/** A page of a table of any form. */
const answer = (columns: readonly Column[], records: readonly unknown[], more: object = {}) => ({
  fields: columns,
  records,
  total: records.length,
  limit: 100,
  ...more,
});

test('fault 40: no row, one row and one column are tables', async (t) => {
  const columns = [{ id: 'nama', type: 'text' }];
  for (const records of [[], [['Taman (contoh)']]]) {
    const { portal } = await faultPortal(t, (ask) =>
      ask.result(answer(columns, ask.limit === 0 ? [] : records, { total: records.length })),
    );
    const table = clientOf(portal).table('r');
    const { rows, total, next } = await table.page();
    assert.deepEqual([rows.length, total, next], [records.length, records.length, undefined]);
    assert.equal(await table.count(), records.length);
    assert.deepEqual((await table.summarize({ measures: { n: 'count()' } })).rows[0]?.['n'], records.length);
  }
});

test('fault 40: five hundred columns, a cell of five megabytes and a word of three thousand letters arrive', async (t) => {
  const columns = Array.from({ length: 500 }, (_, at) => ({ id: `k${at}`, type: 'text' }));
  const long = 'a'.repeat(5_000_000);
  const record = columns.map((_, at) => (at === 0 ? long : at === 1 ? 'b'.repeat(3_000) : at));
  const { portal } = await faultPortal(t, (ask) => ask.result(answer(columns, [record])));
  const { rows, fields } = await clientOf(portal).table('r').page();
  assert.equal(fields.length, 500);
  assert.equal(rows[0]?.['k0'], long);
  assert.equal(String(rows[0]?.['k1']).length, 3_000);
});

test('fault 40: of a million rows, one page is read, and a sum that takes reading more than the cap says so', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => {
    const left = Math.max(0, Math.min(ask.limit, 1_000_000 - ask.offset));
    return ask.result(
      pageOf({ ...ask, offset: 0 }, rowsBetween(ask.offset + 1, ask.offset + left), { total: 1_000_000 }),
    );
  });
  const table = clientOf(portal).table('r');
  const page = await table.page();
  assert.deepEqual([page.rows.length, page.total, page.next, asked.length], [100, 1_000_000, 100, 1]);
  const progress: number[] = [];
  const sum = await table.summarize({
    by: ['mbps'],
    measures: { n: 'count()' },
    cap: 10_000,
    onProgress: ({ loaded }) => progress.push(loaded),
  });
  assert.equal(sum.cappedAt, 10_000);
  assert.equal(
    sum.rows.reduce((all, row) => all + Number(row['n']), 0),
    10_000,
  );
  assert.deepEqual(progress, [5_000, 10_000]);
});

test('fault 41: rows with fields too few, too many, nested or of another type arrive', async (t) => {
  const columns = [
    { id: '_id', type: 'int' },
    { id: 'nama', type: 'text' },
    { id: 'rinci', type: 'json' },
  ];
  const records = [
    { _id: 1, nama: 'Taman (contoh)', rinci: { a: [1, { b: null }] } },
    { _id: 2 },
    { _id: 3, nama: 7, rinci: [1, 'dua'], lebih: 'ya' },
  ];
  const { portal } = await faultPortal(t, (ask) => ask.result(answer(columns, ask.limit === 0 ? [] : records)));
  const { rows } = await clientOf(portal).table('r').page();
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { _id: 1, nama: 'Taman (contoh)', rinci: { a: [1, { b: null }] } },
      { _id: 2, nama: null, rinci: null },
      { _id: 3, nama: 7, rinci: [1, 'dua'] },
    ],
  );
});

test('fault 41: a list that is cut short is no row', async (t) => {
  const columns = [
    { id: '_id', type: 'int' },
    { id: 'nama', type: 'text' },
  ];
  const { portal } = await faultPortal(t, (ask) => ask.result(answer(columns, [[1]])));
  await assert.rejects(clientOf(portal).table('r').page(), { code: 'unexpected-shape', field: 'records.0' });
});

test('fault 42: marks of missing values in a file of numbers are missing, and not nought', async (t) => {
  const marks = ['', '-', 'n/a', 'NULL', 'NaN', 'tidak ada'];
  const { portal } = await faultPortal(t, ({ response }) =>
    response.end(`nama,mbps\n${marks.map((mark, at) => `t${at},${mark}\n`).join('')}a,10\nb,30\n`),
  );
  const table = await open(`${portal}/wifi.csv`);
  const sum = await table.summarize({ measures: { n: 'count(mbps)', mean: 'avg(mbps)', least: 'min(mbps)' } });
  assert.deepEqual({ ...sum.rows[0] }, { n: 2, mean: 20, least: 10 });
  const { rows } = await table.page();
  assert.ok(rows.slice(0, marks.length).every(({ mbps }) => mbps === null));
});

test('fault 42: what is no number among numbers of a portal is missing, and counted', async (t) => {
  const columns = [{ id: 'mbps', type: 'numeric' }];
  const { portal } = await faultPortal(t, (ask) =>
    ask.result(answer(columns, ask.limit === 0 ? [] : [['NaN'], [null], ['Infinity'], ['12.5'], [0]])),
  );
  const { rows, unreadable } = await clientOf(portal).table('r').page();
  assert.deepEqual(
    rows.map(({ mbps }) => mbps === null),
    [true, true, true, false, false],
  );
  assert.deepEqual({ ...unreadable }, { mbps: 2 });
});

test('fault 43: numbers of Indonesian writing are read by column, and a column that is unsure stays as it is given', async (t) => {
  const { portal } = await faultPortal(t, ({ response }) =>
    response.end(
      'harga;rasio;ragu\n"Rp 1.500.000";"12,5 %";"1.234"\n"Rp 250.000";"3 %";"2.500"\n"Rp 75.000";"0,25 %";"3.000"\n',
    ),
  );
  const { rows, fields } = await (await open(`${portal}/harga.csv`)).page();
  assert.deepEqual(
    rows.map(({ harga }) => harga),
    [1_500_000, 250_000, 75_000],
  );
  assert.deepEqual(
    rows.map(({ rasio }) => rasio),
    [12.5, 3, 0.25],
  );
  // Never one thing in one row and another in the next.
  const ragu = rows.map((row) => row['ragu']);
  assert.equal(new Set(ragu.map((value) => typeof value)).size, 1);
  assert.notEqual(fields.find(({ name }) => name === 'harga')?.parsed, undefined);
});

test('fault 44: days in Indonesian order are dates, and a day that is none stays as it is given', async (t) => {
  const { portal } = await faultPortal(t, ({ response }) =>
    response.end('pasti;salah\n31/12/2023;2024-02-31\n01/02/2024;2024-01-01\n15/03/2024;2024-05-05\n'),
  );
  const { rows } = await (await open(`${portal}/tanggal.csv`)).page();
  assert.deepEqual(
    rows.map(({ pasti }) => pasti),
    ['2023-12-31', '2024-02-01', '2024-03-15'],
  );
  assert.ok(rows.every(({ salah }) => salah === null || typeof salah === 'string'));
  assert.ok(!rows.some(({ salah }) => salah === '2024-03-02'));
});

test('fault 44: a time without a zone is the same wherever it is read', async (t) => {
  const columns = [{ id: 'pada', type: 'timestamp' }];
  const { portal } = await faultPortal(t, (ask) =>
    ask.result(answer(columns, ask.limit === 0 ? [] : [['2024-03-05T07:30:00']])),
  );
  assert.equal((await clientOf(portal).table('r').page()).rows[0]?.['pada'], '2024-03-05T07:30:00');
});

test('fault 45: whole numbers beyond 2^53 keep every digit, and numbers of people keep their noughts', async (t) => {
  const columns = [
    { id: 'besar', type: 'int8' },
    { id: 'nik', type: 'text' },
  ];
  const text = `{"success": true, "result": ${JSON.stringify(answer(columns, [[0, '0018012345678901']])).replace('[0,', '[9007199254740993,')}}`;
  const { portal } = await faultPortal(t, (ask) => ask.text(200, text));
  const { rows } = await clientOf(portal).table('r').page();
  assert.deepEqual({ ...rows[0] }, { besar: '9007199254740993', nik: '0018012345678901' });
  const { portal: file } = await faultPortal(t, ({ response }) =>
    response.end('nik,besar\n0018012345678901,9007199254740993\n'),
  );
  assert.deepEqual(
    { ...(await (await open(`${file}/nik.csv`)).page()).rows[0] },
    { nik: '0018012345678901', besar: '9007199254740993' },
  );
});
