import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemorySource, registerSource } from '@satudata/client';

test('a kind has a name, knows its links and opens them', async () => {
  const kind = registerSource('uji', {
    matches: (url) => url.hash === '#uji',
    open: () => new MemorySource([], { id: 'uji' }),
  });
  assert.equal(kind.name, 'uji');
  assert.ok(kind.matches(new URL('https://a.example/#uji')));
  assert.equal((await kind.open(new URL('https://a.example/#uji'), {})).id, 'uji');
});
