import type { Condition } from '../query/condition.js';
import type { FilterCapability } from './source.js';

/** Whether every part of a condition is of a kind that a source understands. For `Capabilities.accepts`. */
export function acceptsKinds(filters: ReadonlySet<FilterCapability>, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return filters.has(condition.kind) && condition.conditions.every((part) => acceptsKinds(filters, part));
    case 'not':
      return filters.has('not') && acceptsKinds(filters, condition.condition);
    case 'text':
      return filters.has(condition.op);
    case 'compare':
      return filters.has(condition.op === '=' || condition.op === '!=' ? condition.op : 'range');
    default:
      return filters.has(condition.kind);
  }
}
