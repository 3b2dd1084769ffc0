import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import { areaQuestion, measureOrCount } from '../../../../packages/widgets/src/elements/map/area-question.js';

const settings = {
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
const load = () => Promise.resolve();

describe('what a map of areas asks', () => {
  it('is another question when anything that changes the answer changes', () => {
    const first = areaQuestion(settings, load).key;
    for (const name of Object.keys(settings))
      if (name !== 'relay' && name !== 'areasTable')
        assert.notEqual(areaQuestion({ ...settings, [name]: 'x' }, load).key, first, name);
    const areasTable = memoryTable([{ nama: 'A' }] as readonly Row[]);
    assert.notEqual(areaQuestion({ ...settings, areasTable }, load).key, first);
    assert.equal(areaQuestion({ ...settings }, load).key, first);
  });

  it('counts rows where nothing else is wanted', () => {
    assert.deepEqual(
      [measureOrCount('', ''), measureOrCount('', 'status'), measureOrCount('sum(x)', '')],
      ['count()', '', 'sum(x)'],
    );
  });
});
