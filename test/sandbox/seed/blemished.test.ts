import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blemishedDataset } from '../../../packages/sandbox/src/seed/blemished.js';

describe('the table with faults', () => {
  it('has them as real portals do: all text, totals, notes, mixed numbers', () => {
    const table = blemishedDataset().resources[0]?.table;
    assert.ok(table);
    assert.ok(table.fields.every((field) => field.type === 'text'));
    const cells = table.records.flatMap((record) => Object.values(record));
    for (const fault of [
      'Total',
      '(1)',
      '-',
      '–',
      'Rp 1.000',
      '60 700 m²',
      '31/12/2023',
      'Unknown Type: float',
      '-5,0881',
      '1.234',
    ]) {
      assert.ok(cells.includes(fault), fault);
    }
  });
});
