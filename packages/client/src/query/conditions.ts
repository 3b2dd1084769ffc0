import type { CompareOp, Condition, Scalar } from './condition.js';

/** Rows that meet every condition. Nested ones are flattened, so that equal questions have equal keys. */
export function all(conditions: readonly Condition[]): Condition {
  return join('and', conditions);
}

/** Rows that meet one condition at least. */
export function any(conditions: readonly Condition[]): Condition {
  return join('or', conditions);
}

function join(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((part) => (part.kind === kind ? part.conditions : [part]));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, conditions: parts };
}

/** Rows that are known not to meet a condition. */
export function not(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.condition : { kind: 'not', condition };
}

/** Rows whose value compares so with another. */
export function compare(field: string, op: CompareOp, value: Scalar): Condition {
  return { kind: 'compare', field, op, value };
}

/** Rows whose value is one of these; none of them, no row. */
export function oneOf(field: string, values: readonly Scalar[]): Condition {
  const different = [...new Set(values)];
  const [only] = different;
  return different.length === 1 && only !== undefined
    ? compare(field, '=', only)
    : { kind: 'in', field, values: different };
}

/** Rows whose text contains, or starts with, another; case is ignored. */
export function contains(field: string, op: 'contains' | 'starts', text: string): Condition {
  return { kind: 'text', field, op, text };
}

/** Rows without a value. */
export function empty(field: string): Condition {
  return { kind: 'empty', field };
}

/** Fields that a condition names. */
export function fieldsOf(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('conditions' in condition) return condition.conditions.flatMap(fieldsOf);
  return 'condition' in condition ? fieldsOf(condition.condition) : [condition.field];
}
