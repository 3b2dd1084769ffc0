import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedDatasets } from '../../../packages/sandbox/src/seed/datasets.js';

describe('the example city', () => {
  it('has the eight datasets, the same in every run', () => {
    assert.deepEqual(
      seedDatasets().map((dataset) => dataset.name),
      [
        'titik-wifi-publik',
        'bandwidth-publik',
        'jaringan-fiber-optik',
        'pengguna-wifi-bulanan',
        'penduduk-kelurahan',
        'wilayah',
        'rekap-wifi-kotor',
        'jadwal-puskesmas-keliling',
      ],
    );
    assert.equal(JSON.stringify(seedDatasets()), JSON.stringify(seedDatasets()));
  });

  it('says of each that it is an example', () => {
    for (const dataset of seedDatasets()) {
      assert.match(dataset.title, /\(contoh\)$/);
      assert.match(dataset.notes, /fiktif/);
      for (const resource of dataset.resources) assert.match(resource.name, /\(contoh\)$/);
    }
  });

  it('has rows that fit their fields and keys that are unique', () => {
    for (const { table } of seedDatasets().flatMap((dataset) => dataset.resources)) {
      if (!table) continue;
      const names = table.fields.map((field) => field.id);
      const keys = new Set(table.records.map((record) => JSON.stringify(table.primaryKey.map((key) => record[key]))));
      for (const record of table.records)
        assert.deepEqual(
          Object.keys(record).filter((key) => !names.includes(key)),
          [],
        );
      if (table.primaryKey.length > 0) assert.equal(keys.size, table.records.length, table.alias);
    }
  });
});
