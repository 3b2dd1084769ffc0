import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SceneText } from '../../../../packages/widgets/src/engines/chart/scene.js';
import { TextRoom } from '../../../../packages/widgets/src/engines/chart/text-room.js';

const text = (x: number, y: number, anchor: SceneText['anchor'] = 'start'): SceneText => ({
  x,
  y,
  anchor,
  lines: ['Target 100'],
  role: 'note',
});

test('a text takes the first place that touches no other one and is within the frame', () => {
  const room = new TextRoom({ texts: [text(0, 20)], width: 300 }, 13);
  const places = [text(10, 22), text(250, 20), text(100, 20), text(100, 60)];
  assert.equal(room.take(places, 100), places[2]);
  assert.equal(room.take(places, 100), places[3]);
  assert.equal(room.take(places, 100), undefined);
});

test('of free places the one with the least behind it is taken, and none where every one is covered', () => {
  const room = new TextRoom({ texts: [], width: 300 }, 13);
  const places = [text(0, 20), text(0, 50), text(0, 80)];
  assert.equal(
    room.take(places, 100, ({ top }) => (top < 40 ? 3 : 1)),
    places[1],
  );
  assert.equal(
    room.take(places, 100, () => Number.POSITIVE_INFINITY),
    undefined,
  );
});
