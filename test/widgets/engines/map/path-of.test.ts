import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf } from '../../../../packages/widgets/src/engines/map/path-of.js';

test('a path goes from corner to corner, in pixels of the window', () => {
  const view = { center: { x: 0.5, y: 0.5 }, zoom: 3, width: 100, height: 60 };
  const step = 10 / 2048;
  assert.equal(
    pathOf(view, [
      { x: 0.5, y: 0.5 },
      { x: 0.5 + step, y: 0.5 - step },
    ]),
    'M50.0 30.0L60.0 20.0',
  );
  assert.equal(pathOf(view, []), '');
});
