import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lyingNames } from '../../../../packages/widgets/src/engines/chart/lying-names.js';
import { sceneInput } from './scene-input.js';

const named = (x: string, width: number) => lyingNames(sceneInput([{ x, y: 1 }], { width }));

test('short names stand before what is drawn, long ones above it on a narrow page', () => {
  assert.deepEqual(named('Pusat', 400).above, false);
  const long = named('Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah (contoh)', 320);
  assert.deepEqual([long.above, long.left], [true, 0]);
  assert.equal(long.lines[0]?.length, 2);
});
