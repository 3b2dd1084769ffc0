import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideColumn } from '../../../packages/client/src/typing/decide-column.js';
import { fieldType, typedValue } from '../../../packages/client/src/typing/typed-value.js';

test('values are read as their column is', () => {
  const rupiah = decideColumn('nilai', ['Rp 1.317.811.348.177,38', 'Rp 5']);
  assert.equal(typedValue('Rp 1.317.811.348.177,38', rupiah), 1317811348177.38);
  assert.equal(typedValue('-', rupiah), null);
  assert.equal(typedValue('lima', rupiah), undefined);
  assert.equal(fieldType(rupiah), 'number');
});

test('an amount in millions is not read among plain ones, nor a plain one among them', () => {
  const rupiah = decideColumn('nilai', ['Rp 1.234.567', 'Rp 5']);
  assert.equal(typedValue('Rp 28 juta', rupiah), undefined);
  const millions = decideColumn('nilai', ['28 juta', '5 juta']);
  assert.deepEqual([typedValue('3 juta', millions), typedValue('1500000', millions)], [3, undefined]);
});

test('digits that a number would lose stay digits', () => {
  const column = decideColumn('n', ['9007199254740993']);
  assert.equal(typedValue('9007199254740993', column), '9007199254740993');
});

test('a point becomes a GeoJSON point, and a zero coordinate nothing', () => {
  const point = decideColumn('geom', ['-5.11, 105.30']);
  assert.deepEqual(typedValue('-5.11, 105.30', point), { type: 'Point', coordinates: [105.3, -5.11] });
  assert.equal(fieldType(point), 'geo');
  const latitude = decideColumn('latitude', ['-5,11']);
  assert.equal(typedValue('0', latitude), null);
  assert.equal(typedValue('-5,11', latitude), -5.11);
});
