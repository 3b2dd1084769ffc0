import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import { mapQuestion } from '../../../../packages/widgets/src/elements/map/map-question.js';

const settings = {
  kind: 'points',
  value: '',
  category: '',
  key: '',
  areaKey: '',
  name: '',
  areas: '',
  areasTable: undefined,
  areasWhere: '',
  relay: '',
};

test('points, density and lines read rows, and what they are drawn with meanwhile', async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
  };
  const table = memoryTable([{ a: 1 }, { a: 2 }] as readonly Row[]);
  for (const kind of ['points', 'heat', 'lines']) {
    const answer = await mapQuestion({ ...settings, kind }, load).ask(table, {
      signal: new AbortController().signal,
      fresh: false,
    });
    assert.equal(answer.rows?.page.rows.length, 2);
  }
  assert.equal(loads, 3);
});

test('areas ask another question', () => {
  const load = () => Promise.resolve();
  const [points, areas] = ['points', 'areas'].map((kind) => mapQuestion({ ...settings, kind }, load).key);
  assert.notEqual(points, areas);
});
