import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  lenientBoolean,
  natural,
  optionalText,
  parseJson,
  required,
  strictBoolean,
  wholeNumber,
} from '../../../packages/sandbox/src/actions/parameter.js';

describe('parameters', () => {
  it('that must be there are asked for', () => {
    assert.equal(required({ id: 5 }, 'id'), '5');
    for (const id of [undefined, null, '']) {
      assert.throws(() => required({ id }, 'id'), { error: { id: ['Missing value'], __type: 'Validation Error' } });
    }
    assert.equal(optionalText({ id: '' }, 'id'), undefined);
  });

  it('are whole numbers as Python reads them', () => {
    assert.deepEqual([' 7 ', '+7', 7, true, '1_000'].map(wholeNumber), [7, 7, 7, 1, 1000]);
    assert.deepEqual(
      ['', '1.5', 1.5, 'x', '0x10', '1e3', {}, '99999999999999999999'].map(wholeNumber),
      Array(8).fill(undefined),
    );
  });

  it('are refused when they are negative or no number', () => {
    assert.equal(natural({}, 'limit'), undefined);
    assert.throws(() => natural({ limit: -1 }, 'limit'), /Must be a natural number/);
    assert.throws(() => natural({ limit: 'x' }, 'limit'), /Invalid integer/);
  });

  it('mean yes or no in Python’s words, and break where CKAN breaks', () => {
    assert.deepEqual(
      ['true', 'Yes', 'on', '1', true].map((value) => lenientBoolean(value, false)),
      Array(5).fill(true),
    );
    assert.deepEqual(
      ['false', 'no', '0', 'maybe', false].map((value) => lenientBoolean(value, true)),
      Array(5).fill(false),
    );
    assert.equal(lenientBoolean('', true), true);
    assert.throws(() => strictBoolean({ x: 'maybe' }, 'x', false), /Internal Server Error/);
  });

  it('may be JSON in a text', () => {
    assert.deepEqual(parseJson('{"a":1}', 'x'), { a: 1 });
    assert.deepEqual(parseJson([1], 'x'), [1]);
    assert.throws(() => parseJson('{', 'x'), /Cannot parse JSON/);
  });
});
