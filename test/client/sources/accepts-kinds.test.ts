import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptsKinds, type FilterCapability, parseWhere } from '@satudata/client';

test('a condition is accepted where every kind in it is', () => {
  const accepts = (where: string, ...kinds: FilterCapability[]) => acceptsKinds(new Set(kinds), parseWhere(where));
  assert.equal(accepts('a = 1 and b in (1, 2)', '=', 'in', 'and'), true);
  assert.equal(accepts('a = 1 or b = 2', '=', 'and'), false);
  assert.equal(accepts('a >= 1', 'range'), true);
  assert.equal(accepts('a != 1', '='), false);
  assert.equal(accepts('not a is empty', 'not', 'empty'), true);
  assert.equal(accepts('a starts with "x"', 'contains'), false);
});
