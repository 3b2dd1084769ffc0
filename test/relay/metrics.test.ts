import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Metrics } from '../../packages/relay/src/metrics.js';

test('counters are told in the text format of Prometheus', () => {
  const metrics = new Metrics({ seen_total: 'Seen.' });
  metrics.add('seen_total', { who: 'a"b' });
  metrics.add('seen_total', { who: 'a"b' });
  metrics.add('seen_total', {}, 0.5);
  assert.equal(
    metrics.text(),
    '# HELP seen_total Seen.\n# TYPE seen_total counter\nseen_total{who="a_b"} 2\nseen_total 0.5\n',
  );
});
