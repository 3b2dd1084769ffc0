import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, queryKey } from '@satudata/client';

test('equal questions have equal keys, different ones different keys', () => {
  assert.equal(queryKey({ ...everything }), queryKey(everything));
  const others = [
    { select: ['a'] },
    { search: 'a' },
    { limit: 1 },
    { offset: 1 },
    { sort: [{ field: 'a', direction: 'asc' as const }] },
    { group: ['a'] },
  ];
  assert.equal(
    new Set([queryKey(everything), ...others.map((change) => queryKey({ ...everything, ...change }))]).size,
    others.length + 1,
  );
});
