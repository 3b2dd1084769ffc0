import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeCkan } from '../../../../packages/client/src/sources/ckan/look-alike.js';

test('columns that were left out are named by the first row', () => {
  const { fields } = likeCkan({ records: [{ nama: 'Taman', mbps: 5 }] }, 10, 0);
  assert.deepEqual(fields, [
    { id: 'nama', type: 'text' },
    { id: 'mbps', type: 'float8' },
  ]);
  for (const records of [undefined, 'a,b', [[1]], []]) assert.equal(likeCkan({ records }, 10, 0)['fields'], undefined);
});

test('of everything, the page that was asked for is kept, and all is counted', () => {
  const { records, total } = likeCkan({ fields: [], records: [[1], [2], [3]] }, 2, 1);
  assert.deepEqual([records, total], [[[2], [3]], 3]);
});
