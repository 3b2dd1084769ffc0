import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEAT_CLASSES, heat, heatBounds, heatClass } from '../../../../packages/widgets/src/engines/chart/heat.js';
import fc from '../../../fast-check.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = ['Pusat', 'Timur'].flatMap((s, index) =>
  ['2019', '2020', '2021'].map((x, place) => ({
    x,
    s,
    y: index === 1 && place === 2 ? null : index * 30 + place * 10,
  })),
);

test('every value has a class whose bounds hold it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 }),
      (values) => {
        const bounds = heatBounds(values);
        for (const value of values) {
          const found = heatClass(value, bounds);
          assert.ok(found >= 0 && found < HEAT_CLASSES);
          if (bounds.length > 2) {
            assert.ok(value >= (bounds[found] ?? 0) || found === 0);
            assert.ok(found === HEAT_CLASSES - 1 || value < (bounds[found + 1] ?? 0));
          }
        }
      },
    ),
  );
});

test('equal values have the middle colour and need no legend', () => {
  assert.equal(heatClass(4, heatBounds([4, 4])), 2);
  assert.equal(heat(sceneInput([{ x: 'a', s: 'b', y: 4 }], { series: 's' })).named, true);
});

test('a row for each series and a column for each point; a missing value is a cell of its own look', () => {
  const scene = heat(sceneInput(rows, { series: 's' }));
  assert.equal(
    scene.marks.filter(({ form }) => form === 'heat').reduce((sum, { d }) => sum + (d.match(/Z/g)?.length ?? 0), 0),
    5,
  );
  assert.equal(scene.marks.find(({ form }) => form === 'track')?.d.match(/Z/g)?.length, 1);
  assert.equal(scene.place(1, 2), undefined);
  const place = scene.place(1, 1);
  assert.deepEqual(scene.at(place?.x ?? 0, (place?.y ?? 0) + 3), { series: 1, point: 1 });
});

test('values are written into cells that are wide enough', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ x: `Kelurahan ${index}`, s: 'a', y: index * 1000 }));
  assert.equal(
    heat(sceneInput(many, { series: 's' })).texts.some(({ role }) => role === 'value'),
    false,
  );
  assert.equal(heat(sceneInput(rows, { series: 's' })).texts.filter(({ role }) => role !== 'label').length, 5);
  for (const width of [240, 800]) assert.deepEqual(unreadable(heat(sceneInput(many, { series: 's', width })), 13), []);
});
