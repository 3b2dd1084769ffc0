import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '../../../../packages/widgets/src/engines/map/labels.js';

const window = { width: 400, height: 300 };

test('a name gives way to a mark that stands on its point', () => {
  const [label] = placeLabels([{ text: 'Metro Pusat', x: 200, y: 150 }], [{ x: 200, y: 150 }], window);
  assert.ok(label !== undefined && Math.abs(label.y - 150) > 24);
});

test('two names do not cover each other', () => {
  const placed = placeLabels(
    [
      { text: 'Metro Pusat', x: 200, y: 150 },
      { text: 'Metro Timur', x: 205, y: 152 },
    ],
    [],
    window,
  );
  assert.equal(placed.length, 2);
  assert.ok(Math.abs((placed[0]?.y ?? 0) - (placed[1]?.y ?? 0)) >= 20);
});

test('a name that would leave the window is left out', () => {
  assert.deepEqual(placeLabels([{ text: 'Metro Selatan', x: 10, y: 150 }], [], window), []);
});
