import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeText, isRegionCode, losesZero, namesCode } from '../../../packages/client/src/typing/code-column.js';

test('columns of codes are known by their names', () => {
  for (const name of ['kode_provinsi', 'bps_kode_kecamatan', 'Kode Wilayah', 'NPSN', 'no_telp', 'KDPKAB'])
    assert.ok(namesCode(name), name);
  for (const name of ['jumlah', 'episode', 'telephone_count']) assert.ok(!namesCode(name), name);
});

test('region codes from the kecamatan on are known by their form', () => {
  assert.ok(isRegionCode('18.72.01'));
  assert.ok(isRegionCode('18.72.01.1001'));
  assert.ok(!isRegionCode('18.72'));
});

test('a code keeps its digits', () => {
  assert.equal(codeText('1309.0'), '1309');
  assert.equal(codeText(3273), '3273');
  assert.equal(codeText('18.10'), '18.10');
  assert.ok(losesZero('0812'));
  assert.ok(!losesZero('0'));
});
