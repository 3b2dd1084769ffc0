import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ColumnFilter } from '../../../../packages/widgets/src/shape/table/column-filter.js';
import { stateIn, withState } from '../../../../packages/widgets/src/shape/table/url-text.js';
import fc from '../../../fast-check.js';

const address = 'https://kota.example/wifi?halaman=2#peta';
const plain = { noNullPrototype: true } as const;
const words = fc.string({ unit: 'grapheme' });
const filters = fc.oneof<fc.Arbitrary<ColumnFilter>[]>(
  fc.record({ kind: fc.constant('contains' as const), text: words }, plain),
  fc.record({ kind: fc.constant('oneOf' as const), values: fc.array(words, { minLength: 1, maxLength: 5 }) }, plain),
  fc.record({ kind: fc.constant('range' as const), from: fc.string(), to: fc.string() }, plain),
  fc.record({ kind: fc.constantFrom('empty' as const, 'filled' as const) }, plain),
);

describe('the state of a table in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), filters), {
          selector: ([name]) => name,
          maxLength: 4,
        }),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.integer({ min: 1, max: 999 }),
        (entries, search, page) => {
          const state = { search, filters: new Map(entries), sort: '-mbps, nama', page, size: 50 };
          assert.deepEqual(stateIn(withState(address, 't', state), 't'), state);
        },
      ),
    );
  });

  it('leaves the page’s own address, and other tables, alone', () => {
    const both = withState(withState(address, 'a', { search: 'taman' }), 'b', { page: 3 });
    assert.equal(stateIn(both, 'a').search, 'taman');
    assert.equal(stateIn(both, 'b').page, 3);
    assert.equal(withState(withState(both, 'a', {}), 'b', {}), address);
  });

  it('is empty where the address holds what nobody wrote', () => {
    const odd = `${address.split('?')[0]}?t.page=-3&t.size=9e9&t.f=%7B&t.f=["a","drop","x"]&t.f=[1]`;
    assert.deepEqual(stateIn(odd, 't'), { search: '', filters: new Map(), sort: '', page: 1, size: undefined });
  });
});
