import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingKnown } from '@satudata/client';
import { exportItems } from '../../../../packages/widgets/src/elements/chart/export-items.js';

test('a chart offers its picture in two forms, and the values that are drawn', () => {
  assert.deepEqual(
    exportItems(() => undefined).map(({ format }) => format),
    ['png', 'svg', 'csv'],
  );
});

test('where nothing is drawn, no file is made', async () => {
  for (const item of exportItems(() => undefined)) await assert.rejects(item.make(nothingKnown), /nothing is drawn/);
});
