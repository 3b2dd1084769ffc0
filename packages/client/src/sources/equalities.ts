import type { Condition, Scalar } from '../query/condition.js';

/** Values that fields must have, each one of a list, for conditions that say nothing else; undefined for others. */
export function equalities(condition: Condition | undefined): ReadonlyMap<string, readonly Scalar[]> | undefined {
  const found = new Map<string, readonly Scalar[]>();
  if (condition === undefined) return found;
  for (const part of condition.kind === 'and' ? condition.conditions : [condition]) {
    const values =
      part.kind === 'in' ? part.values : part.kind === 'compare' && part.op === '=' ? [part.value] : undefined;
    // Two lists for one field would have to be cut with each other.
    if (values === undefined || values.length === 0 || !('field' in part) || found.has(part.field)) return undefined;
    found.set(part.field, values);
  }
  return found;
}

/** A condition in SQL as ArcGIS, Socrata and Opendatasoft have it: equalities joined by `and`. */
export function sqlOf(condition: Condition, name: (field: string) => string, quote: (text: string) => string): string {
  const literal = (value: Scalar): string => (typeof value === 'string' ? quote(value) : String(value));
  return [...(equalities(condition) ?? [])]
    .map(([field, values]) =>
      values.length === 1 && values[0] !== undefined
        ? `${name(field)}=${literal(values[0])}`
        : `${name(field)} IN (${values.map(literal).join(',')})`,
    )
    .join(' AND ');
}
