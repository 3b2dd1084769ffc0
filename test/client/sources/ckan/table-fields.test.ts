import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textPortal } from '../../text-portal.js';

test('fields, count and description of a table take one call for its rows', async () => {
  const { table, asked } = textPortal(['nama', 'mbps'], [['Taman', 5]]);
  const [fields, count] = await Promise.all([table.fields(), table.count()]);
  assert.deepEqual(
    fields.map(({ name, type }) => [name, type]),
    [
      ['_id', 'number'],
      ['nama', 'text'],
      ['mbps', 'number'],
    ],
  );
  assert.deepEqual([count, asked.length], [1, 1]);
});

test('fields have the types that the rows have, also before any row was asked for', async () => {
  const { table } = textPortal(['nama', 'luas'], [['Pusat', '1,5']]);
  assert.equal((await table.fields())[2]?.type, 'number');
});
