import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceBetween, formatDistance } from '../../../../packages/widgets/src/shape/place/distance.js';

test('one degree of latitude is about 111 kilometres', () => {
  const metres = distanceBetween({ latitude: -5, longitude: 105 }, { latitude: -6, longitude: 105 });
  assert.ok(Math.abs(metres - 111_195) < 10);
});

test('a distance is the same there and back, and nothing from a place to itself', () => {
  const a = { latitude: -5.11, longitude: 105.3 };
  const b = { latitude: -5.13, longitude: 105.29 };
  assert.equal(distanceBetween(a, b), distanceBetween(b, a));
  assert.equal(distanceBetween(a, a), 0);
});

test('short distances are written in tens of metres, long ones in kilometres', () => {
  assert.equal(formatDistance(347, 'id'), '350\u00a0m');
  assert.equal(formatDistance(997, 'id'), '1\u00a0km');
  assert.equal(formatDistance(1234, 'id'), '1,2\u00a0km');
  assert.equal(formatDistance(1234, 'en'), '1.2\u00a0km');
  assert.equal(formatDistance(12_345, 'id'), '12\u00a0km');
});
