import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '@satudata/client';
import { rowItems } from '../../../../packages/widgets/src/shape/map/row-items.js';

const fields = (...names: readonly string[]): readonly Field[] =>
  names.map((name) => ({ name, type: 'text', exact: true }));
const free = { latitude: '', longitude: '', point: '', name: '' };

describe('rows as things on a map', () => {
  it('keep rows without a place, mend those that are turned around, and count both', () => {
    const rows = [
      { _id: 1, nama: 'A', lat: '-5.1', lon: '105.3' },
      { _id: 2, nama: 'B', lat: '105.3', lon: '-5.1' },
      { _id: 3, nama: 'C', lat: '-', lon: '' },
    ];
    const { items, report, swapped, nameColumn } = rowItems(fields('_id', 'nama', 'lat', 'lon'), rows, free);
    assert.deepEqual(
      items.map(({ id, name, place }) => [id, name, place?.latitude]),
      [
        ['1', 'A', -5.1],
        ['2', 'B', -5.1],
        ['3', 'C', undefined],
      ],
    );
    assert.deepEqual([report.shown, report.unreadable, [...swapped], nameColumn], [2, 1, ['2'], 'nama']);
  });

  it('take the columns that the author names, and number rows that nothing tells apart', () => {
    const rows = [
      { a: -5.1, b: 105.3, judul: 'Pos' },
      { a: -5.2, b: 105.3, judul: '-' },
    ];
    const { items } = rowItems(fields('a', 'b', 'judul'), rows, {
      ...free,
      latitude: 'a',
      longitude: 'b',
      name: 'judul',
    });
    assert.deepEqual(
      items.map(({ id, name }) => [id, name]),
      [
        ['#1', 'Pos'],
        ['#2', '#2'],
      ],
    );
  });
});
