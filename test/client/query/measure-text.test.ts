import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMeasure } from '@satudata/client';

test('measures are read with the field that they are about', () => {
  assert.deepEqual(parseMeasure('count()'), { name: 'count()', op: 'count', field: '' });
  assert.deepEqual(parseMeasure(' SUM ( mbps ) '), { name: 'sum(mbps)', op: 'sum', field: 'mbps' });
  assert.deepEqual(parseMeasure('avg("nilai (akhir)")', 'rata'), { name: 'rata', op: 'avg', field: 'nilai (akhir)' });
});

test('what is no measure is refused with what would be', () => {
  for (const text of ['', 'sum', 'sum()', 'total(mbps)', 'sum(a', 'sum(a) + 1']) {
    assert.throws(
      () => parseMeasure(text),
      (error: { code: string; hint: string }) => error.code === 'invalid-query' && error.hint.includes('sum(mbps)'),
      text,
    );
  }
});

test('a percentile is read with its share', () => {
  const name = 'percentile(mbps, 0.9)';
  assert.deepEqual(parseMeasure(name), { name, op: 'percentile', field: 'mbps', at: 0.9 });
  assert.deepEqual(parseMeasure('percentile("a, b", 1)', 'p'), { name: 'p', op: 'percentile', field: 'a, b', at: 1 });
  for (const text of ['percentile(mbps)', 'percentile(mbps, 90)', 'percentile(mbps, -1)', 'sum(mbps, 0.9)'])
    assert.throws(() => parseMeasure(text), { code: 'invalid-query' }, text);
});
