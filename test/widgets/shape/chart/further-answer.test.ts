import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, memoryTable, type Row } from '@satudata/client';
import { ToldError } from '../../../../packages/widgets/src/locale/told-error.js';
import type { ChartPlan } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { furtherAnswer } from '../../../../packages/widgets/src/shape/chart/further-answer.js';
import { call, plainPlan } from '../../chart-plan.js';

const names = (...values: readonly (number | null)[]): readonly Row[] =>
  values.map((nilai, index) => ({
    nama: `Bidang ${index}`,
    nilai,
    urutan: index / 2,
    jenis: index % 2 === 0 ? 'a' : 'b',
  }));
const ask = (rows: readonly Row[], plan: Partial<ChartPlan>) =>
  furtherAnswer(memoryTable([...rows]), { ...plainPlan, x: 'nama', y: 'sum(nilai)', ...plan }, call);

test('a pie has six parts, the largest first, and what is left', async () => {
  const { data } = await ask(names(1, 2, 3, 4, 5, 6, 7, 8), { kind: 'pie' });
  assert.deepEqual(data.series[0]?.values, [8, 7, 6, 5, 4, 3, 3]);
  assert.equal(data.points.at(-1)?.rest, true);
  assert.equal(data.whole, 36);
});

test('data that does not fit a kind is refused with what to change', async () => {
  const refused: readonly (readonly [readonly Row[], Partial<ChartPlan>, string, string])[] = [
    [names(1, -2), { kind: 'donut' }, 'misfitNegative', 'kind'],
    [names(0, 0), { kind: 'pie' }, 'misfitZero', 'kind'],
    [names(1, 2), { kind: 'pie', y: 'avg(nilai)' }, 'misfitParts', 'y'],
    [names(1, 2), { kind: 'pie', series: 'jenis' }, 'misfitSeries', 'series'],
    [names(1, -2), { kind: 'area', x: 'urutan', series: 'jenis' }, 'misfitStack', 'kind'],
    [names(1, 2), { kind: 'scatter', y: 'nilai' }, 'misfitNumbers', 'x'],
    [names(1, 2), { kind: 'histogram', y: 'count()' }, 'misfitNumbers', 'x'],
    [names(1, 2), { kind: 'histogram', x: 'nilai' }, 'misfitMeasure', 'y'],
    [names(1, 2), { kind: 'combo' }, 'misfitLine', 'line'],
  ];
  for (const [rows, plan, key, attribute] of refused) {
    await assert.rejects(ask(rows, plan), (error) => {
      assert.ok(error instanceof ToldError && isSatuError(error, 'invalid-config'), key);
      assert.deepEqual([error.key, error.field], [key, attribute]);
      return true;
    });
  }
});

test('no rows are no misfit', async () => {
  for (const kind of ['pie', 'scatter', 'area']) {
    const table = memoryTable([], { fields: ['nama', 'nilai'].map((name) => ({ name, type: 'text', exact: true })) });
    const answer = await furtherAnswer(table, { ...plainPlan, kind, x: 'nama', y: 'sum(nilai)' }, call);
    assert.equal(answer.data.points.length, 0);
  }
});

test('a histogram counts rows by bins, and an area below zero is drawn where it stands alone', async () => {
  const { data } = await ask(names(1, 2, 2, 3), { kind: 'histogram', x: 'nilai', y: 'count()' });
  assert.deepEqual(data.series[0]?.values, [1, 2, 1]);
  assert.deepEqual((await ask(names(1, -2), { kind: 'area' })).data.series[0]?.values, [1, -2]);
});

test('points of a scatter lack nothing where another series has none', async () => {
  const { data } = await ask(names(1, 2, 3), { kind: 'scatter', x: 'urutan', y: 'nilai', series: 'jenis' });
  assert.equal(data.sparse, true);
});

test('of many names the largest are drawn, largest first for bars, and the others put together where they can be', async () => {
  const rows = names(1, 9, 2, 8, 3);
  const sums = (await ask(rows, { kind: 'bar', top: 2, largestFirst: true })).data;
  assert.deepEqual(sums.series[0]?.values, [9, 8, 6]);
  const fields = (await ask(rows, { kind: 'column', y: 'nilai', top: 2 })).data;
  assert.deepEqual([fields.series[0]?.values, fields.pointsLeftOut], [[9, 8], 3]);
});
