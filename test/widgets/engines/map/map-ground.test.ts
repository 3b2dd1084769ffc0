import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groundOfPage, setMapGround } from '../../../../packages/widgets/src/engines/map/map-ground.js';

test('a page sets one ground for all of its maps, and can take it back', () => {
  assert.equal(groundOfPage(), undefined);
  const make = () => ({ attribution: '', show: () => undefined, destroy: () => undefined });
  setMapGround(make);
  assert.equal(groundOfPage(), make);
  setMapGround(undefined);
  assert.equal(groundOfPage(), undefined);
});
