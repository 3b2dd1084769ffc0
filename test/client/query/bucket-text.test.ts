import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupedField } from '../../../packages/client/src/query/bucket-text.js';

test('a text to group by says which field it reads', () => {
  assert.equal(groupedField('bin(mbps, 10)'), 'mbps');
  assert.equal(groupedField('month( pada )'), 'pada');
  assert.equal(groupedField('year("Tanggal, jam (WIB)")'), 'Tanggal, jam (WIB)');
});

test('names of fields are what they are', () => {
  for (const name of ['mbps', 'Luas (km2)', 'year', 'binary(x)', 'day(a)(b)']) assert.equal(groupedField(name), name);
});
