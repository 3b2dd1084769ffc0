import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MapPart, partOf } from '../../../../packages/widgets/src/elements/map/map-part.js';

test('a thing is of the layer that has it', () => {
  const part = (label: string, ids: readonly string[]): MapPart => ({
    label,
    kind: 'points',
    sign: 'k0',
    details: [],
    filter: '',
    drawn: {
      items: ids.map((id) => ({ id, name: id, place: undefined, row: {} })),
      scene: { points: [], shapes: {}, layers: [], index: () => assert.fail(), dots: false },
      legends: [],
      columns: [],
      notes: [],
    },
  });
  const parts = [part('a', ['1']), part('b', ['1:1'])];
  assert.equal(partOf(parts, '1:1')?.label, 'b');
  assert.equal(partOf(parts, '2'), undefined);
  assert.equal(partOf(parts, undefined), undefined);
});
