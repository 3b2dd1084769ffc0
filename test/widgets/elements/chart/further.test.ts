import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { askFurther } from '../../../../packages/widgets/src/elements/chart/further.js';
import type { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import { call, plainPlan } from '../../chart-plan.js';

const table: Table = memoryTable([{ kecamatan: 'Metro Pusat', mbps: 50 }]);
const localize: Pick<Localize, 'add'> = { add: () => Promise.resolve() };
const ask = (kind: string) => askFurther(table, { ...plainPlan, kind }, call, localize as Localize<string>);

test('areas stand on each other unless shares are asked for, and parts of a whole stand alone', async () => {
  const area = await ask('area');
  assert.deepEqual([area.stacking?.('grouped'), area.stacking?.('full')], ['stacked', 'full']);
  assert.equal((await ask('pie')).stacking?.('full'), 'grouped');
});

test('what does not fit is refused', async () => {
  await assert.rejects(ask('scatter'), { name: 'SatuError', code: 'invalid-config' });
});
