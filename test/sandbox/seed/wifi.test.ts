import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { middle, villages } from '../../../packages/sandbox/src/seed/region.js';
import { wifiDataset, wifiRecords } from '../../../packages/sandbox/src/seed/wifi.js';

describe('the Wi-Fi points', () => {
  it('are 180, in every kelurahan, with names of their own', () => {
    const records = wifiRecords();
    assert.equal(records.length, 180);
    assert.equal(new Set(records.map((record) => record['nama'])).size, 180);
    assert.deepEqual(
      new Set(records.map((record) => record['kode_kelurahan'])),
      new Set(villages.map((place) => place.kemendagri)),
    );
  });

  it('lie in the cell of their kelurahan', () => {
    const places = new Map(villages.map((place) => [place.kemendagri, middle(place)]));
    for (const record of wifiRecords()) {
      const place = places.get(String(record['kode_kelurahan']));
      assert.ok(place && Math.abs(Number(record['latitude']) - place.latitude) < 0.009);
      assert.ok(Math.abs(Number(record['longitude']) - place.longitude) < 0.007);
    }
  });

  it('have each status, and speeds that do not add up to the city’s 350 Mbps', () => {
    const records = wifiRecords();
    assert.deepEqual(new Set(records.map((record) => record['status'])), new Set(['aktif', 'gangguan', 'tidak aktif']));
    assert.notEqual(
      records.reduce((sum, record) => sum + Number(record['kecepatan_mbps'] ?? 0), 0),
      350,
    );
  });

  it('have the columns that were promised', () => {
    assert.deepEqual(
      wifiDataset().resources[0]?.table?.fields.map((field) => field.id),
      'nama alamat kecamatan kelurahan kode_kelurahan latitude longitude ssid kecepatan_mbps status dicek_pada penyedia jam_buka ruang'.split(
        ' ',
      ),
    );
  });
});
