import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spark } from '../../../../packages/widgets/src/engines/chart/spark.js';
import { sceneInput } from './scene-input.js';

test('a line as small as a word has no axes, and its last value beside it', () => {
  const scene = spark(
    sceneInput(
      [4, 9, 2, 7].map((y, index) => ({ x: String(2019 + index), y })),
      { width: 200 },
    ),
  );
  assert.deepEqual([scene.grid, scene.base], [[], undefined]);
  assert.ok(scene.height < 64);
  assert.deepEqual(
    scene.texts.map(({ lines: [text] }) => text),
    ['7'],
  );
  // Highest, lowest and last one.
  assert.equal(scene.marks.find(({ form }) => form === 'dot')?.d.match(/M/g)?.length, 3);
});

test('a single value is a dot, and none is nothing', () => {
  const one = spark(sceneInput([{ x: '2019', y: 5 }]));
  assert.deepEqual(
    one.marks.map(({ d }) => d === ''),
    [true, false],
  );
  assert.equal(spark(sceneInput([{ x: '2019', y: null }])).texts.length, 0);
});
