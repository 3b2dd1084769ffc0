import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeText,
  identifies,
  isRegionCode,
  losesZero,
  namesCode,
} from '../../../packages/client/src/typing/code-column.js';

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

test('numbers of persons and telephones are no amounts', () => {
  for (const text of ['1872010101900001', '198001012006041001', '+62 812-3456-7890', '+628123456789'])
    assert.ok(identifies(text), text);
  for (const text of ['1317811348177', '12', '+6', '62812']) assert.ok(!identifies(text), text);
});
