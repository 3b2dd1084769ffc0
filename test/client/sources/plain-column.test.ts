import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, ParsedColumn } from '@satudata/client';
import { literalOf, plainColumns } from '../../../packages/client/src/sources/plain-column.js';

const parsed = (kind: ParsedColumn['kind']): ParsedColumn => ({ kind, reason: 'values', sampled: 1, missing: 0 });
const field = (name: string, type: Field['type'], kind?: ParsedColumn['kind']): Field => ({
  name,
  type,
  exact: true,
  ...(kind === undefined ? {} : { parsed: parsed(kind) }),
});

test('only columns that were not converted here are compared there', () => {
  const published = [
    field('n', 'number'),
    field('t', 'text'),
    field('d', 'text'),
    field('y', 'text'),
    field('g', 'geo'),
  ];
  const typed = [
    field('n', 'number', 'number'),
    field('t', 'number', 'number'),
    field('d', 'date', 'date'),
    field('y', 'number', 'year'),
    field('g', 'geo'),
  ];
  assert.deepEqual(
    [...plainColumns(published, typed)],
    [
      ['n', { native: 'number', type: 'number' }],
      ['y', { native: 'text', type: 'number' }],
    ],
  );
});

test('a value is written as the platform holds it, and one that it could not hold is not written', () => {
  const number = { native: 'number', type: 'number' } as const;
  const code = { native: 'number', type: 'text' } as const;
  const text = { native: 'text', type: 'text' } as const;
  const year = { native: 'text', type: 'number' } as const;
  const truth = { native: 'boolean', type: 'boolean' } as const;
  assert.equal(literalOf(number, '2.50'), 2.5);
  assert.equal(literalOf(code, '1872'), 1872);
  assert.equal(literalOf(text, 7), '7');
  assert.equal(literalOf(year, 2018), '2018');
  assert.equal(literalOf(truth, true), true);
  for (const [column, value] of [
    [number, 'x'],
    [number, 1e21],
    [code, '01872'],
    [text, ''],
    [text, 'N/A'],
    [truth, 'true'],
  ] as const)
    assert.equal(literalOf(column, value), undefined, `${value}`);
});
