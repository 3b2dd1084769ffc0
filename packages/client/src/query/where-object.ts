import { SatuError } from '../errors/satu-error.js';
import type { CompareOp, Condition, Scalar } from './condition.js';
import { all, any, compare, contains, empty, not, oneOf } from './conditions.js';

/** What a field that holds `V` can be compared with: values of its own kind; anything where that is not known. */
export type ComparableWith<V> = unknown extends V ? Scalar : [ScalarIn<V>] extends [never] ? Scalar : ScalarIn<V>;

// A number that JavaScript cannot hold exactly is compared by its text.
type ScalarIn<V> = V extends Scalar ? V : V extends bigint ? number | string : V extends object ? Scalar : never;

// Between two of the few values that a field may have lie values that it never has.
type OrderedWith<S extends Scalar> = S extends string ? string : S extends number ? number : boolean;

/** Ways to compare one field that holds `S`, joined by `and`. */
export interface FieldTests<S extends Scalar = Scalar> {
  /** Equal to. */
  readonly eq?: S | undefined;
  /** Other than; rows without a value are not among them. */
  readonly ne?: S | undefined;
  /** Less than. */
  readonly lt?: OrderedWith<S> | undefined;
  /** At most. */
  readonly lte?: OrderedWith<S> | undefined;
  /** More than. */
  readonly gt?: OrderedWith<S> | undefined;
  /** At least. */
  readonly gte?: OrderedWith<S> | undefined;
  /** One of these. */
  readonly in?: readonly S[] | undefined;
  /** Both ends included. */
  readonly between?: readonly [low: OrderedWith<S>, high: OrderedWith<S>] | undefined;
  /** Case is ignored. */
  readonly contains?: string | undefined;
  /** Case is ignored. */
  readonly starts?: string | undefined;
  /** True for rows without a value, false for rows with one. */
  readonly empty?: boolean | undefined;
}

/**
 * What is wanted of one field that holds `V`: a value, one of several, nothing (`null`), or tests. `undefined` wants nothing of it.
 */
export type FieldWhere<V = unknown> =
  | ComparableWith<V>
  | null
  | undefined
  | readonly (ComparableWith<V> | null)[]
  | FieldTests<ComparableWith<V>>;

/** The object form of `where`: what is wanted of each field, joined by `and`. */
export type WhereObject<R extends object> = { readonly [K in keyof R & string]?: FieldWhere<R[K]> };

const comparisons: Readonly<Record<string, CompareOp>> = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** Makes the condition that an object form means. Throws `invalid-query` for a test that does not exist. */
export function conditionOf(where: Readonly<Record<string, FieldWhere>>): Condition | undefined {
  const parts = Object.entries(where).flatMap(([field, wanted]) =>
    wanted === undefined ? [] : [ofField(field, wanted)],
  );
  return parts.length === 0 ? undefined : all(parts);
}

function ofField(field: string, wanted: Exclude<FieldWhere, undefined>): Condition {
  if (wanted === null) return empty(field);
  if (typeof wanted !== 'object') return compare(field, '=', wanted);
  if (isList(wanted)) {
    const values = wanted.filter((value) => value !== null);
    if (values.length === wanted.length) return oneOf(field, values);
    return values.length === 0 ? empty(field) : any([oneOf(field, values), empty(field)]);
  }
  return all(
    Object.entries(wanted).flatMap(([test, value]) => (value === undefined ? [] : [ofTest(field, test, value)])),
  );
}

function ofTest(field: string, test: string, value: NonNullable<FieldTests[keyof FieldTests]>): Condition {
  const op = comparisons[test];
  if (op !== undefined && Object.hasOwn(comparisons, test) && isScalar(value)) return compare(field, op, value);
  if (test === 'in' && isList(value)) return oneOf(field, value);
  if (test === 'between' && isList(value) && value[0] !== undefined && value[1] !== undefined) {
    return all([compare(field, '>=', value[0]), compare(field, '<=', value[1])]);
  }
  if ((test === 'contains' || test === 'starts') && isScalar(value)) return contains(field, test, String(value));
  if (test === 'empty') return value === false ? not(empty(field)) : empty(field);
  throw new SatuError('invalid-query', `There is no test "${test}" for the field "${field}"`, {
    field,
    hint: 'Tests are eq, ne, lt, lte, gt, gte, in, between, contains, starts and empty.',
  });
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}
