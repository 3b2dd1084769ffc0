import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterSql, parseFilters } from '../../../packages/sandbox/src/datastore/filter.js';
import { Failure } from '../../../packages/sandbox/src/errors/failure.js';
import fc from '../../fast-check.js';
import { columns } from './columns.js';

const byName = new Map(columns.map((one) => [one.name, one]));

function sql(filters: unknown): string | undefined {
  const filter = parseFilters(filters, columns);
  return filter && filterSql(filter, byName);
}

function complaint(filters: unknown): unknown {
  try {
    parseFilters(filters, columns);
  } catch (cause) {
    if (cause instanceof Failure) return (cause.error['filters'] as readonly unknown[])[0];
    throw cause;
  }
  return undefined;
}

describe('filters', () => {
  it('that are empty filter nothing', () => {
    for (const nothing of [undefined, null, '', {}, []]) assert.equal(sql(nothing), undefined);
  });

  it('compare a value, a list, a range', () => {
    assert.equal(sql({ tahun: 2018 }), `("tahun" = '2018')`);
    assert.equal(sql({ tahun: [2018, '2019'] }), `("tahun" in ('2018','2019'))`);
    assert.equal(sql({ tahun: { gte: 2018, lt: 2020 } }), `(("tahun" >= '2018') AND ("tahun" < '2020'))`);
    assert.equal(sql({ tahun: { in: [1] } }), `("tahun" in ('1'))`);
  });

  it('take a mixed list as one or the other', () => {
    assert.equal(sql({ tahun: [2018, { gt: 2020 }] }), `(("tahun" = '2018') OR ("tahun" > '2020'))`);
  });

  it('nest with and, or and lists', () => {
    assert.equal(
      sql({ nama: 'a', $or: [{ tahun: 1 }, { tahun: 2, nama: 'b' }] }),
      `(("nama" = 'a') AND (("tahun" = '1') OR (("tahun" = '2') AND ("nama" = 'b'))))`,
    );
    assert.equal(sql([{ tahun: 1 }, { tahun: 2 }]), `(("tahun" = '1') OR ("tahun" = '2'))`);
  });

  it('find nothing with null or an empty list, and with None on text', () => {
    assert.equal(sql({ tahun: null }), '("tahun" = NULL)');
    assert.equal(sql({ tahun: [] }), 'FALSE');
    assert.equal(sql({ nama: null }), `("nama" = 'None')`);
    assert.equal(sql({ nama: true }), `("nama" = 'True')`);
  });

  it('compare whole arrays with eq', () => {
    assert.equal(sql({ tanda: { eq: [1, 2] } }), `("tanda" = ARRAY['1','2']::integer[])`);
  });

  it('write a column that begins with a dollar twice', () => {
    assert.equal(sql({ $$x: 'a' }), `("$x" = 'a')`);
  });

  it('are refused in the words of CKAN', () => {
    assert.equal(complaint({ nope: 1 }), 'Unknown field: nope');
    assert.equal(complaint(5), 'Filters must be defined as a dict or a list of dicts');
    assert.equal(complaint(['a']), 'Filters must be defined as a dict or a list of dicts');
    assert.equal(complaint({ $not: [] }), 'Unknown operators (must be one of $or, $and): $not');
    assert.equal(complaint({ $or: {} }), 'Filter operations must be defined as a list of dicts: {}');
    assert.equal(complaint({ $or: [1] }), 'Filter operation members must be dictionaries: 1');
    assert.equal(
      complaint({ tahun: { ne: 1 } }),
      "Unknown filter operation: FilterOp(field='tahun', op='ne', value=1)",
    );
    assert.equal(
      complaint({ tahun: { constructor: 1 } }),
      "Unknown filter operation: FilterOp(field='tahun', op='constructor', value=1)",
    );
  });

  it('may not go too deep or be too many', () => {
    let deep: unknown = { tahun: 1 };
    for (let level = 0; level < 12; level += 1) deep = { [level % 2 ? '$or' : '$and']: [deep, { tahun: 2 }] };
    assert.equal(complaint(deep), 'Maximum nesting depth for filter operations reached');
    const many = { $or: Array.from({ length: 101 }, (_, tahun) => ({ tahun })) };
    assert.equal(complaint(many), 'Maximum number of filter operations exceeded');
  });

  it('of any kind make SQL or a refusal, and never break', () => {
    const names = fc.constantFrom('nama', 'tahun', '$or', '$and', 'nope', '$$x');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.dictionary(names, tie('tree')),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.record({ gt: fc.jsonValue() }),
      ),
    }));
    fc.assert(
      fc.property(tree, (filters) => {
        if (complaint(filters) === undefined) assert.equal(typeof (sql(filters) ?? ''), 'string');
      }),
    );
  });
});
