import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { scaleBar } from '../../../../packages/widgets/src/engines/map/scale-bar.js';

test('the bar stands for a round distance and fits its place', () => {
  for (let zoom = 3; zoom <= 19; zoom += 0.25) {
    const { metres, pixels } = scaleBar({ center: flatten(-5.1, 105.3), zoom, width: 800, height: 500 });
    assert.match(String(metres), /^[125]0*$/);
    assert.ok(pixels <= 110 && pixels > 40, `${zoom}: ${pixels}`);
  }
});

test('the bar is as long as the distance is on the map', () => {
  const { metres, pixels } = scaleBar({ center: flatten(0, 105.3), zoom: 13, width: 800, height: 500 });
  assert.ok(Math.abs(metres / pixels - 40_075_016.686 / (256 * 2 ** 13)) < 1e-9);
});
