import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTrue, listOf, objectOf } from '../../../../packages/client/src/sources/ckan/loose.js';
import fc from '../../../fast-check.js';

test('old portals write booleans as text', () => {
  for (const yes of [true, 'true', 'True', ' yes ', 'Ya', '1']) assert.equal(isTrue(yes), true, String(yes));
  for (const no of [false, 'false', '', 'tidak', 0, 1, null, undefined, {}])
    assert.equal(isTrue(no), false, String(no));
});

test('whatever a portal sends, an object is an object and a list is a list of objects', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const object = objectOf(value);
      assert.equal(typeof object, 'object');
      assert.equal(Array.isArray(object), false);
      for (const item of listOf(value)) assert.equal(typeof item, 'object');
    }),
  );
  assert.deepEqual(listOf([{ a: 1 }, null, 'x']), [{ a: 1 }, {}, {}]);
});
