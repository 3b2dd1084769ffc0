import type { Condition } from '../query/condition.js';
import { literalOf, type PlainColumn } from './plain-column.js';

/**
 * Values that fields must have, each one of a list, for conditions that say nothing else; undefined for others. Values are written as the platform
 * holds them.
 */
export function equalities(
  condition: Condition,
  columns: ReadonlyMap<string, PlainColumn>,
): ReadonlyMap<string, readonly string[]> | undefined {
  const found = new Map<string, readonly string[]>();
  for (const part of condition.kind === 'and' ? condition.conditions : [condition]) {
    const values =
      part.kind === 'in' ? part.values : part.kind === 'compare' && part.op === '=' ? [part.value] : undefined;
    // Two lists for one field would have to be cut with each other.
    if (values === undefined || values.length === 0 || !('field' in part) || found.has(part.field)) return undefined;
    const column = columns.get(part.field);
    const literals = column === undefined ? [] : values.map((value) => literalOf(column, value));
    if (!literals.every((value) => value !== undefined) || literals.length === 0) return undefined;
    found.set(part.field, literals.map(String));
  }
  return found.size === 0 ? undefined : found;
}
