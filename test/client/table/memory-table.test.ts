import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable } from '@satudata/client';

test('a table over rows at hand knows what it is told and finds out the rest', async () => {
  const table = memoryTable([{ a: 1 }], { id: 'x', info: { title: 'Titik (contoh)', example: true } });
  assert.deepEqual(
    [table.id, (await table.info()).title, (await table.info()).licence],
    ['x', 'Titik (contoh)', undefined],
  );
  assert.deepEqual(
    (await table.fields()).map(({ name, type }) => [name, type]),
    [['a', 'number']],
  );
  assert.notEqual(memoryTable([]).id, memoryTable([]).id);
});
