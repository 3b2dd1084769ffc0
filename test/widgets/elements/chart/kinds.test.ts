import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { askKind } from '../../../../packages/widgets/src/elements/chart/kinds.js';
import { lines } from '../../../../packages/widgets/src/engines/chart/lines.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { donut } from '../../../../packages/widgets/src/engines/chart/slices.js';
import { standingBars } from '../../../../packages/widgets/src/engines/chart/standing-bars.js';
import type { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import { call, plainPlan } from '../../chart-plan.js';

const table: Table = memoryTable([{ kecamatan: 'Metro Pusat', mbps: 50 }]);

test('every kind is laid out by its own part, and further kinds bring their words', async () => {
  let learned = 0;
  const localize: Pick<Localize, 'add'> = {
    add: () => {
      learned += 1;
      return Promise.resolve();
    },
  };
  const layout = async (kind: string) =>
    (await askKind(table, { ...plainPlan, kind }, call, localize as Localize<string>)).layout;
  assert.equal(await layout('bar'), lyingBars);
  assert.equal(await layout('column'), standingBars);
  assert.equal(await layout('line'), lines);
  assert.equal(learned, 0);
  assert.equal(await layout('donut'), donut);
  assert.equal(learned, 1);
  const top = await askKind(table, { ...plainPlan, top: 3 }, call, localize as Localize<string>);
  assert.deepEqual([top.layout, top.stacking], [standingBars, undefined]);
});
