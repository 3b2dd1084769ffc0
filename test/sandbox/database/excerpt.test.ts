import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../../packages/sandbox/src/database/excerpt.js';

describe('the line of a mistake', () => {
  it('is shown whole when it is short, with a sign under the place', () => {
    assert.equal(excerpt('SELECT nope', 8), 'LINE 1: SELECT nope\n               ^\n');
  });

  it('is the line the place is in', () => {
    assert.equal(excerpt('SELECT 1,\n\tnope\nFROM x', 12), 'LINE 2:  nope\n         ^\n');
  });

  it('is cut around the place when it is long', () => {
    const statement = `SELECT ${'a, '.repeat(40)}nope FROM somewhere_far_away`;
    const [line = '', sign = ''] = excerpt(statement, statement.indexOf('nope') + 1).split('\n');
    assert.match(line, /^LINE 1: \.\.\..*nope FROM \.\.\.$|^LINE 1: \.\.\..*nope.*\.\.\.$/);
    assert.equal(line.slice(sign.length - 1, sign.length + 3), 'nope');
    assert.equal(excerpt(`nope ${'a'.repeat(100)}`, 1), `LINE 1: nope ${'a'.repeat(55)}...\n        ^\n`);
  });
});
