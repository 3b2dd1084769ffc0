import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { comparesTexts, sqlFilter } from '../../../packages/client/src/sources/sql-filter.js';

const number = { native: 'number', type: 'number' } as const;
const text = { native: 'text', type: 'text' } as const;
const columns = new Map<string, typeof number | typeof text>([
  ['a', text],
  ['n', number],
  ['nama; DROP', text],
]);
const style = {
  name: (field: string) => field,
  text: (value: string) => `'${value.replaceAll("'", "''")}'`,
  unknown: true,
};
const written = (where: string, unknown = true) => sqlFilter(parseWhere(where), columns, { ...style, unknown });

test('a quote in a value stays within its value, and no name changes the question', () => {
  assert.equal(written(`a = "x' OR 1=1" and n in (1, 2)`), "(a = 'x'' OR 1=1' AND n IN (1, 2))");
  assert.equal(written('"nama; DROP" = 1'), undefined);
});

test('numbers are compared in every way, texts only for being equal', () => {
  assert.equal(written('n >= 2 and not (n = 3 or n < 1)'), '(n >= 2 AND NOT ((n = 3 OR n < 1)))');
  assert.equal(written('n != 2'), 'n != 2');
  for (const where of ['a > "b"', 'a != "b"', 'not a = "b"', 'a contains "b"', 'a is empty', 'n = "x"', 'c = 1'])
    assert.equal(written(where), undefined, where);
});

test('where nothing is not unknown, what is denied is asked here', () => {
  for (const where of ['n != 2', 'not n = 2']) assert.equal(written(where, false), undefined, where);
  assert.equal(written('n > 2 or a = "x"', false), "(n > 2 OR a = 'x')");
});

test('texts are found wherever they are compared', () => {
  assert.equal(comparesTexts(parseWhere('n = 1 and not n > 2'), columns), false);
  assert.equal(comparesTexts(parseWhere('n = 1 or not (a = "x")'), columns), true);
});
