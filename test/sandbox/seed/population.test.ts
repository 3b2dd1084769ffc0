import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { populationDataset } from '../../../packages/sandbox/src/seed/population.js';

describe('the population', () => {
  it('has a figure for every kelurahan, sex and age group', () => {
    const rows = populationDataset().resources[0]?.table?.records ?? [];
    assert.equal(rows.length, 22 * 2 * 16);
    assert.ok(rows.every((row) => Number(row['jumlah']) > 0));
  });
});
