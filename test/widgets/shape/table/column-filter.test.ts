import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, memoryTable } from '@satudata/client';
import {
  type ColumnFilter,
  filterCondition,
  filterKinds,
} from '../../../../packages/widgets/src/shape/table/column-filter.js';

const field = (name: string, type: Field['type']): Field => ({ name, type, exact: true });
const fields = [
  field('nama', 'text'),
  field('mbps', 'number'),
  field('dicek', 'datetime'),
  field('mulai', 'date'),
  field('aktif', 'boolean'),
];
const table = memoryTable(
  [
    { nama: 'Taman A', mbps: 10, dicek: '2026-11-20T10:15:00', mulai: '2024-01-01', aktif: true },
    { nama: 'Taman B', mbps: 20, dicek: '2026-11-20T23:59:59', mulai: '2024-01-02', aktif: false },
    { nama: 'Balai', mbps: null, dicek: '2026-11-21T00:00:00', mulai: '2024-01-03', aktif: true },
  ],
  { fields },
);

async function found(name: string, filter: ColumnFilter): Promise<readonly string[]> {
  const about = fields.find((candidate) => candidate.name === name) ?? field(name, 'text');
  const condition = filterCondition(about, filter);
  const { rows } = await (condition === undefined ? table : table.where(condition)).page();
  return rows.map(({ nama }) => nama);
}

test('a text that is contained, one of several values, an empty and a filled cell are found', async () => {
  assert.deepEqual(await found('nama', { kind: 'contains', text: ' taman ' }), ['Taman A', 'Taman B']);
  assert.deepEqual(await found('nama', { kind: 'oneOf', values: ['Balai', 'Taman A'] }), ['Taman A', 'Balai']);
  assert.deepEqual(await found('aktif', { kind: 'oneOf', values: ['true'] }), ['Taman A', 'Balai']);
  assert.deepEqual(await found('mbps', { kind: 'empty' }), ['Balai']);
  assert.deepEqual(await found('mbps', { kind: 'filled' }), ['Taman A', 'Taman B']);
});

test('a range includes both its ends, and a day to its last second', async () => {
  assert.deepEqual(await found('mbps', { kind: 'range', from: '10', to: '20' }), ['Taman A', 'Taman B']);
  assert.deepEqual(await found('mbps', { kind: 'range', from: '', to: '10' }), ['Taman A']);
  assert.deepEqual(await found('dicek', { kind: 'range', from: '2026-11-20', to: '2026-11-20' }), [
    'Taman A',
    'Taman B',
  ]);
  assert.deepEqual(await found('mulai', { kind: 'range', from: '2024-01-02', to: '2024-01-03' }), ['Taman B', 'Balai']);
});

test('what says nothing, or nothing that can be read, keeps every row', () => {
  for (const filter of [
    { kind: 'contains', text: ' ' },
    { kind: 'oneOf', values: [] },
    { kind: 'range', from: '', to: '' },
    { kind: 'range', from: 'banyak', to: '' },
  ] as const)
    assert.equal(filterCondition(field('mbps', 'number'), filter), undefined);
  assert.equal(filterCondition(field('mulai', 'date'), { kind: 'range', from: '01/02/2024', to: '' }), undefined);
});

test('each type of column has the filters that fit it', () => {
  assert.deepEqual(filterKinds(field('a', 'number')), ['range', 'empty', 'filled']);
  assert.deepEqual(filterKinds(field('a', 'text')), ['oneOf', 'contains', 'empty', 'filled']);
  assert.deepEqual(filterKinds(field('a', 'boolean'))[0], 'oneOf');
  assert.deepEqual(filterKinds(field('a', 'json'))[0], 'contains');
});
