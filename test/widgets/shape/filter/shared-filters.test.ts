import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { applyFilters, withFilter } from '../../../../packages/widgets/src/shape/filter/shared-filters.js';

describe('withFilter', () => {
  it('adds, replaces in place and takes away', () => {
    const one = withFilter([], 'status', ['aktif']);
    const two = withFilter(one, 'kecamatan', ['Metro Barat']);
    assert.deepEqual(withFilter(two, 'status', ['gangguan']), [
      { field: 'status', values: ['gangguan'] },
      { field: 'kecamatan', values: ['Metro Barat'] },
    ]);
    assert.deepEqual(withFilter(two, 'status', []), [{ field: 'kecamatan', values: ['Metro Barat'] }]);
  });

  it('answers with the same filters when there is nothing to take away', () => {
    const filters = withFilter([], 'status', ['aktif']);
    assert.equal(withFilter(filters, 'ruang', []), filters);
  });
});

describe('applyFilters', () => {
  const table: Table = memoryTable([
    { status: 'aktif', ruang: 'dalam' },
    { status: 'aktif', ruang: 'luar' },
    { status: 'gangguan', ruang: 'luar' },
  ]);
  const filters = [
    { field: 'status', values: ['aktif'] },
    { field: 'ruang', values: ['luar'] },
  ];

  it('keeps the rows that every filter lets through', async () => {
    assert.equal(await applyFilters(table, filters).count(), 1);
    assert.equal(await applyFilters(table, [{ field: 'status', values: ['aktif', 'gangguan'] }]).count(), 3);
  });

  it('leaves out the filter of one field, so that its other choices can be counted', async () => {
    assert.equal(await applyFilters(table, filters, 'status').count(), 2);
  });
});
