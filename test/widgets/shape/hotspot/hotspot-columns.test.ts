import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotspotColumns } from '../../../../packages/widgets/src/shape/hotspot/hotspot-columns.js';

test('the roles of a city table are found by their usual names', () => {
  const found = hotspotColumns(['nama', 'alamat', 'kecamatan', 'ssid', 'kecepatan_mbps', 'status', 'dicek_pada'], []);
  assert.equal(found.name, 'nama');
  assert.equal(found.speed, 'kecepatan_mbps');
  assert.equal(found.checked, 'dicek_pada');
  assert.equal(found.hours, undefined);
});

test('upper-case and foreign tables are understood too', () => {
  const toronto = hotspotColumns(['_id', 'NAME', 'ADDRESS', 'LATITUDE', 'PROVIDER'], []);
  assert.deepEqual([toronto.name, toronto.address, toronto.provider], ['NAME', 'ADDRESS', 'PROVIDER']);
  const seoul = hotspotColumns(['X_SWIFI_MGR_NO', 'X_SWIFI_MAIN_NM', 'X_SWIFI_ADRES1', 'WORK_DTTM'], []);
  assert.deepEqual([seoul.id, seoul.name, seoul.checked], ['X_SWIFI_MGR_NO', 'X_SWIFI_MAIN_NM', 'WORK_DTTM']);
});

test('remarks are a status only when they hold status words', () => {
  const columns = ['nama', 'keterangan'];
  assert.equal(hotspotColumns(columns, [{ keterangan: 'Aktif' }, { keterangan: 'rusak' }]).status, 'keterangan');
  assert.equal(hotspotColumns(columns, [{ keterangan: 'dekat gerbang' }]).status, undefined);
});

test('a column that the page names wins', () => {
  assert.equal(hotspotColumns(['nama', 'judul'], [], { name: 'judul' }).name, 'judul');
});
