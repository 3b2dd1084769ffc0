import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandwidthDataset, fibreDataset, usersDataset } from '../../../packages/sandbox/src/seed/network.js';
import type { SeedDataset } from '../../../packages/sandbox/src/seed/plan.js';

const records = (dataset: SeedDataset) => dataset.resources[0]?.table?.records ?? [];

describe('figures of the network', () => {
  it('have the published ones of 2022, and call the others examples', () => {
    for (const row of records(bandwidthDataset())) {
      if (row['tahun'] === 2022) assert.deepEqual([row['bandwidth_mbps'], row['jumlah_titik']], [350, 180]);
      else assert.match(String(row['keterangan']), /contoh/);
    }
  });

  it('have 20 of 22 kelurahan on fibre', () => {
    const kelurahan = records(fibreDataset()).filter((row) => row['jenis'] === 'kelurahan');
    assert.deepEqual([kelurahan.length, kelurahan.filter((row) => row['tersambung']).length], [22, 20]);
  });

  it('have 5 kecamatan in each of 36 months', () => {
    const rows = records(usersDataset());
    assert.equal(rows.length, 180);
    const months = [...new Set(rows.map((row) => String(row['bulan'])))];
    assert.deepEqual([months.length, months[0], months.at(-1)], [36, '2023-11-01', '2026-10-01']);
  });
});
