import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { territoryDataset } from '../../../packages/sandbox/src/seed/territory.js';

describe('the areas', () => {
  it('have both codes as texts, neither made from the other', () => {
    const rows = territoryDataset().resources[0]?.table?.records ?? [];
    assert.equal(rows.length, 1 + 5 + 22);
    const metro = rows.find((row) => row['kode_kemendagri'] === '18.72.01');
    assert.equal(metro?.['kode_bps'], '1872022');
    assert.ok(rows.every((row) => typeof row['kode_bps'] === 'string'));
  });

  it('come as GeoJSON files that say they are schematic', () => {
    for (const { file } of territoryDataset().resources.slice(1)) {
      const map = JSON.parse(String(file?.content)) as { features: { properties: { keterangan: string } }[] };
      assert.ok(map.features.length >= 5);
      for (const feature of map.features) assert.match(feature.properties.keterangan, /skematis/);
    }
  });
});
