import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { comparison, figureOf } from '../../../../packages/widgets/src/shape/stat/figure.js';

const table: Table = memoryTable([{ mbps: 10 }, { mbps: 20 }, { mbps: null }], {
  fields: [{ name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true }],
});
const options = { signal: new AbortController().signal, fresh: false };

describe('figureOf', () => {
  it('adds up a field and knows its name and unit', async () => {
    const { value, label, unit } = await figureOf(table, 'sum(mbps)', options);
    assert.deepEqual([value, label, unit], [30, 'Kecepatan', 'Mbps']);
  });

  it('counts rows, missing values included', async () => {
    assert.equal((await figureOf(table, 'count()', options)).value, 3);
  });

  it('gives a count of different values no unit', async () => {
    assert.equal((await figureOf(table, 'distinct(mbps)', options)).unit, undefined);
  });
});

describe('comparison', () => {
  it('says the direction and the share of the change', () => {
    assert.deepEqual(comparison(110, 100), { direction: 'up', share: 0.1 });
    assert.deepEqual(comparison(-150, -100), { direction: 'down', share: 0.5 });
    assert.deepEqual(comparison(5, 0), { direction: 'up', share: undefined });
  });
});
