import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queryValue } from '../../../packages/sandbox/src/datastore/query-value.js';
import { pythonJson } from '../../../packages/sandbox/src/json/python-json.js';

const shown = (value: unknown, type: string, numericText = false) => pythonJson(queryValue(value, type, numericText));

describe('a value of a query', () => {
  it('keeps every digit, and is a text for numerics of old', () => {
    assert.equal(shown('9007199254740993', 'int8'), '9007199254740993');
    assert.equal(shown('1.10', 'numeric'), '1.10');
    assert.equal(shown('1.10', 'numeric', true), '"1.10"');
    assert.equal(shown(0.5, 'float8'), '0.5');
    assert.throws(() => shown(Number.NaN, 'float8'), { name: 'BrokenAnswer' });
  });

  it('is written as Python writes it', () => {
    assert.equal(shown('1 day 02:00:00', 'interval'), '"1 day, 2:00:00"');
    assert.equal(shown('-00:00:01.5', 'interval'), '"-1 day, 23:59:59.500000"');
    assert.equal(shown('1 year 2 mons 03:04:05', 'interval'), '"425 days, 3:04:05"');
    assert.equal(shown('{"z": 1}', 'jsonb'), '"{\\"z\\": 1}"');
    assert.equal(shown('("{""a"": 1}","")', 'json'), '{"a": 1}');
    assert.match(shown('\\xdead', 'bytea'), /^"<memory at 0x[0-9a-f]+>"$/);
  });

  it('has a T in times, and stays as it is otherwise', () => {
    assert.equal(shown('2024-01-02 03:04:05.678901', 'timestamp'), '"2024-01-02T03:04:05.678901"');
    assert.equal(shown('2024-01-01 20:04:05+00', 'timestamptz'), '"2024-01-01T20:04:05+00:00"');
    assert.equal(shown('2024-01-02', 'date'), '"2024-01-02"');
    assert.equal(shown(null, 'int8'), 'null');
    assert.equal(shown(true, 'bool'), 'true');
  });
});
