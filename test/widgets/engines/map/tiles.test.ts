import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { tilesOf } from '../../../../packages/widgets/src/engines/map/tiles.js';

const view = { center: flatten(-5.1167, 105.3), zoom: 13.3, width: 800, height: 500 };

test('tiles cover the whole window, each a little of those beside it, so that nothing shines through between them', () => {
  const tiles = tilesOf(view, '/{z}/{x}/{y}.png');
  const [middle] = tiles;
  const right = tiles.find(({ x, y }) => y === middle?.y && x > (middle?.x ?? 0));
  assert.ok(middle !== undefined && right !== undefined);
  const over = middle.x + middle.size - right.x;
  assert.ok(over >= 1.75 && over <= 2.25, `${over}`);
  for (const [x, y] of [
    [1, 1],
    [799, 1],
    [1, 499],
    [799, 499],
    [400, 250],
  ] as const) {
    const over = tiles.filter((tile) => tile.x <= x && tile.x + tile.size > x && tile.y <= y && tile.y + tile.size > y);
    assert.ok(over.length >= 1, `${x} ${y}`);
  }
});

test('the tile of Kota Metro has the number that OpenStreetMap gives it', () => {
  const tile = tilesOf({ ...view, zoom: 13, width: 2, height: 2 }, 'https://tile.example/{z}/{x}/{y}{r}.png')[0];
  assert.equal(tile?.url, 'https://tile.example/13/6492/4212.png');
});

test('row and column may stand in any order', () => {
  const tile = tilesOf({ ...view, zoom: 13, width: 2, height: 2 }, '/tile/{z}/{y}/{x}', true)[0];
  assert.equal(tile?.url, '/tile/13/4212/6492');
});
