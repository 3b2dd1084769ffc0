import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '@satudata/client';
import { typedMemory } from '../../../packages/client/src/sources/typed-memory.js';

test('rows in memory are typed before they are asked about', async () => {
  const source = typedMemory([{ n: '1,5' }, { n: '10,25' }], [{ name: 'n', type: 'text', exact: true }], { id: 'x' });
  const page = await source.page({ ...everything, sort: [{ field: 'n', direction: 'desc' }] });
  assert.deepEqual(
    page.rows.map(({ n }) => n),
    [10.25, 1.5],
  );
});
