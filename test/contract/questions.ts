import type { Condition, Field, Query, Row, Scalar } from '@satudata/client';
import fc from '../fast-check.js';

type Comparison = Extract<Condition, { kind: 'compare' }>['op'];

const ops: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>='];

/** Conditions about the fields of some rows, with values that occur in them and some that do not. */
export function conditions(fields: readonly Field[], rows: readonly Row[]): fc.Arbitrary<Condition> {
  const asked = fields.filter(({ type }) => type !== 'json' && type !== 'geo');
  const about = fc.constantFrom(...asked).chain((field) => {
    const present = rows.map((row) => row[field.name]).filter(isScalar);
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<Scalar>(...(present.length > 0 ? present : [0])) },
      { weight: 1, arbitrary: elsewhere(field) },
    );
    const { name } = field;
    return fc.oneof(
      fc.record({
        kind: fc.constant('compare' as const),
        field: fc.constant(name),
        op: fc.constantFrom(...ops),
        value,
      }),
      fc.record({
        kind: fc.constant('in' as const),
        field: fc.constant(name),
        values: fc.array(value, { maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('empty' as const), field: fc.constant(name) }),
      fc.record({
        kind: fc.constant('text' as const),
        field: fc.constant(name),
        op: fc.constantFrom('contains' as const, 'starts' as const),
        text: value.map((each) => String(each).slice(0, 4)),
      }),
    );
  });
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      about,
      fc.record({ kind: fc.constant('not' as const), condition: tie('tree') }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        conditions: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  }));
  return tree;
}

/** Questions about the rows themselves, without words to look for: how words are matched is the portal's. */
export function rowQuestions(fields: readonly Field[], rows: readonly Row[]): fc.Arbitrary<Partial<Query>> {
  const names = fields.map(({ name }) => name);
  // How texts are ordered is the portal's.
  const sortable = fields
    .filter(({ type }) => ['number', 'boolean', 'date', 'datetime'].includes(type))
    .map(({ name }) => name);
  return fc.record({
    where: fc.option(conditions(fields, rows), { nil: undefined }),
    select: fc.oneof(fc.constant([]), fc.subarray(names, { minLength: 1 })),
    sort: fc.uniqueArray(
      fc.record({ field: fc.constantFrom(...sortable), direction: fc.constantFrom('asc' as const, 'desc' as const) }),
      { maxLength: 2, selector: (key) => key.field },
    ),
    limit: fc.option(fc.nat(30), { nil: undefined }),
  });
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function elsewhere({ type }: Field): fc.Arbitrary<Scalar> {
  if (type === 'number') return fc.constantFrom<Scalar>(-1, 0.5, 1_000_000);
  if (type === 'boolean') return fc.boolean();
  return fc.constantFrom<Scalar>('', 'zz', '%', "o'clock", '2024-02-30');
}
