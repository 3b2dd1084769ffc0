import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifier, literal } from '../../../packages/sandbox/src/database/literal.js';
import fc from '../../fast-check.js';

/** What Postgres reads from a quoted text: doubled quotes are one, and nothing ends it early. */
function read(sql: string, quote: string): string {
  const inner = sql.slice(1, -1);
  assert.equal(inner.replaceAll(quote + quote, '').includes(quote), false);
  return inner.replaceAll(quote + quote, quote);
}

describe('quoting', () => {
  it('never lets a text end its literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(read(literal(text), "'"), text.replaceAll('\u0000', '\ufffd'));
      }),
    );
  });

  it('never lets a name end its identifier', () => {
    fc.assert(fc.property(fc.string(), (name) => assert.equal(read(identifier(name), '"'), name)));
  });
});
