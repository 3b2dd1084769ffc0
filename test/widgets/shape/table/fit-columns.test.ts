import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnsOf } from '../../../../packages/widgets/src/shape/table/columns.js';
import { fitColumns } from '../../../../packages/widgets/src/shape/table/fit-columns.js';

const fields = ['nama', 'kecamatan', 'status', 'mbps'].map(
  (name) => ({ name, type: name === 'mbps' ? 'number' : 'text', exact: true }) as const,
);
const told = (priorities: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  columnsOf(
    fields,
    fields.map(({ name }) => ({
      field: name,
      label: '',
      unit: '',
      format: 'auto' as const,
      told: (attribute) => priorities[name]?.[attribute] ?? null,
    })),
    [],
  ).columns;
const names = (columns: readonly { readonly field: { readonly name: string } }[]): string[] =>
  columns.map(({ field }) => field.name);

describe('columns that fit', () => {
  it('are all of them where there is room', () => {
    const { shown, rest } = fitColumns(told({}), 100, new Set(), 0);
    assert.deepEqual([names(shown), names(rest)], [['nama', 'kecamatan', 'status', 'mbps'], []]);
  });

  it('are those of the highest priority, in the order of the table, with the one that names the row', () => {
    const { shown, rest } = fitColumns(told({ mbps: { priority: '1' } }), 16, new Set(), 0);
    assert.deepEqual(
      [names(shown), names(rest)],
      [
        ['nama', 'mbps'],
        ['kecamatan', 'status'],
      ],
    );
  });

  it('are fewer where the drawing showed that they do not fit after all, but never none', () => {
    assert.deepEqual(names(fitColumns(told({}), 100, new Set(), 2).shown), ['nama', 'kecamatan']);
    assert.deepEqual(names(fitColumns(told({}), 100, new Set(), 9).shown), ['nama']);
  });

  it('leave out what is declared to be a detail', () => {
    assert.deepEqual(names(fitColumns(told({ status: { detail: '' } }), 100, new Set(), 0).rest), ['status']);
  });
});
