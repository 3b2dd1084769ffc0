import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import { comparable, isEmpty, numberInText, order, textOf } from './comparable.js';
import type { CompareOp, Condition, Scalar } from './condition.js';
import { unknownField } from './fields-read.js';

/*
 * What a question means, whoever answers it:
 *
 * - A missing value (null) matches no comparison, `!=` included, nor its negation; only `is empty` finds it. Empty text
 *   is empty too. This is the logic of SQL: `not` of what is unknown stays unknown.
 * - The column's type decides how a value is read: `tahun = "2022"` finds the number 2022. A value that the type cannot
 *   hold matches nothing.
 * - Texts are equal when every code point is; `<` and `>` go by code point. A range over texts with a number as its value
 *   compares those texts that are plain decimals.
 * - Dates without a time mean midnight. Times without a zone are compared as they stand.
 * - `contains` and `starts with` ignore case. So does search, which finds rows that hold every word somewhere.
 * - Sorting puts numbers by size and texts as a reader would list them, missing values last in both directions; ties keep
 *   the source's order. Where a portal sorts, the order of texts is the portal's.
 */

type Truth = boolean | undefined;
type Test = (row: Row) => Truth;

/** Makes the test that tells whether a row is wanted. */
export function matcher(condition: Condition, fields: readonly Field[]): (row: Row) => boolean {
  const types = new Map(fields.map((field) => [field.name, field]));
  const test = testOf(condition, (name) => types.get(name) ?? unknownField(name));
  return (row) => test(row) === true;
}

/** Makes the test that tells whether a row holds every word. */
export function searcher(search: string): (row: Row) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => {
    const texts = Object.values(row).map((value) => textOf(value).toLowerCase());
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
}

function testOf(condition: Condition, field: (name: string) => Field): Test {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return joined(
        condition.conditions.map((part) => testOf(part, field)),
        condition.kind === 'or',
      );
    case 'not': {
      const test = testOf(condition.condition, field);
      return (row) => {
        const truth = test(row);
        return truth === undefined ? undefined : !truth;
      };
    }
    case 'empty': {
      const { name } = field(condition.field);
      return (row) => isEmpty(row[name]);
    }
    case 'text': {
      const { name } = field(condition.field);
      const wanted = condition.text.toLowerCase();
      const { op } = condition;
      return (row) => {
        const value = row[name];
        if (value === null || value === undefined) return undefined;
        const text = textOf(value).toLowerCase();
        return op === 'contains' ? text.includes(wanted) : text.startsWith(wanted);
      };
    }
    case 'in':
      return joined(
        condition.values.map((value) => compared(field(condition.field), '=', value)),
        true,
      );
    case 'compare':
      return compared(field(condition.field), condition.op, condition.value);
  }
}

// `or` ends at the first true, `and` at the first false; else one unknown makes the whole unknown.
function joined(tests: readonly Test[], end: boolean): Test {
  return (row) => {
    let result: Truth = !end;
    for (const test of tests) {
      const truth = test(row);
      if (truth === end) return end;
      if (truth === undefined) result = undefined;
    }
    return result;
  };
}

function compared({ name, type }: Field, op: CompareOp, value: Scalar): Test {
  const asNumber = type === 'text' && typeof value === 'number' && op !== '=' && op !== '!=';
  const wanted = asNumber ? value : comparable(type, value);
  return (row) => {
    const cell = row[name];
    if (cell === null || cell === undefined) return undefined;
    const sign = order(asNumber ? numberInText(cell) : comparable(type, cell), wanted);
    return sign === undefined ? undefined : holds(op, sign);
  };
}

function holds(op: CompareOp, sign: number): boolean {
  switch (op) {
    case '=':
      return sign === 0;
    case '!=':
      return sign !== 0;
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
  }
}
