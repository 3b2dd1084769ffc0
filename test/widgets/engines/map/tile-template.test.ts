import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTileTemplate } from '../../../../packages/widgets/src/engines/map/tile-template.js';

test('only web addresses with all three places are tiles', () => {
  assert.ok(isTileTemplate('https://tile.example/{z}/{x}/{y}.png'));
  assert.ok(isTileTemplate('/tiles/{z}/{y}/{x}'));
  assert.ok(!isTileTemplate('https://tile.example/{z}/{x}.png'));
  assert.ok(!isTileTemplate('javascript:{z}{x}{y}'));
  assert.ok(!isTileTemplate('data:image/png,{z}{x}{y}'));
});
