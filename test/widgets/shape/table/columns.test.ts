import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '@satudata/client';
import { columnsOf, listedFields } from '../../../../packages/widgets/src/shape/table/columns.js';

const field = (name: string, type: Field['type'] = 'text', more: Partial<Field> = {}): Field => ({
  name,
  type,
  exact: true,
  ...more,
});
const fields = [
  field('_id', 'number'),
  field('kecepatan_mbps', 'number', { label: 'Kecepatan', unit: 'Mbps' }),
  field('nama_lokasi'),
  field('status'),
];

describe('columnsOf', () => {
  it('shows all fields but the platform’s own, with the names of the dictionary', () => {
    const { columns } = columnsOf(fields, [], []);
    assert.deepEqual(
      columns.map(({ label, unit }) => [label, unit]),
      [
        ['Kecepatan', 'Mbps'],
        ['Nama lokasi', ''],
        ['Status', ''],
      ],
    );
  });

  it('lets the first text column name the rows', () => {
    const { columns } = columnsOf(fields, [], []);
    assert.deepEqual(
      columns.map(({ header }) => header),
      [false, true, false],
    );
  });

  it('keeps the order of the list, and reports fields that the data lacks', () => {
    const { columns, missing } = columnsOf(fields, [], ['status', 'hilang', '_id']);
    assert.deepEqual(
      columns.map((column) => column.field.name),
      ['status', '_id'],
    );
    assert.deepEqual(missing, ['hilang']);
  });

  it('prefers what the author declares', () => {
    const { columns } = columnsOf(
      fields,
      [{ field: 'kecepatan_mbps', label: 'Laju', unit: 'Mb/s', format: 'auto' }],
      ['status'],
    );
    assert.deepEqual(
      columns.map(({ label, unit, numeric }) => [label, unit, numeric]),
      [['Laju', 'Mb/s', true]],
    );
  });

  it('calls a column without a name by its place, so that its heading can be pressed and read out', () => {
    const { columns } = columnsOf(
      [field('nama'), field(''), field(' ', 'text', { label: '  ' }), field('___')],
      [],
      ['nama', '', ' ', '___'],
    );
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Nama', '#2', '#3', '#4'],
    );
  });

  it('takes fields called like parts of every object', () => {
    const { columns } = columnsOf(
      [field('__proto__'), field('constructor')],
      [],
      ['constructor', '__proto__', 'toString'],
    );
    assert.deepEqual(
      columns.map((column) => column.field.name),
      ['constructor', '__proto__'],
    );
  });
});

describe('listedFields', () => {
  it('divides at commas, and not inside double quotes', () => {
    assert.deepEqual(listedFields('nama, "Alamat, lengkap" ,mbps,'), ['nama', 'Alamat, lengkap', 'mbps']);
    assert.deepEqual(listedFields(''), []);
  });
});
