import type { Condition, Field } from '@satudata/client';

/** What a reader wants of one column. Values and bounds are texts as a form holds them. */
export type ColumnFilter =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** Both ends included; an empty one is open. Days are `YYYY-MM-DD`. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'filled' };

/** Kinds of filters that a field can have, the likeliest first. */
export function filterKinds({ type }: Field): readonly ColumnFilter['kind'][] {
  if (type === 'number' || type === 'date' || type === 'datetime') return ['range', 'empty', 'filled'];
  if (type === 'boolean') return ['oneOf', 'empty', 'filled'];
  return type === 'text' ? ['oneOf', 'contains', 'empty', 'filled'] : ['contains', 'empty', 'filled'];
}

/** The condition of a filter; undefined where it wants nothing. */
export function filterCondition(field: Field, filter: ColumnFilter): Condition | undefined {
  const { name } = field;
  switch (filter.kind) {
    case 'contains':
      return filter.text.trim() === ''
        ? undefined
        : { kind: 'text', field: name, op: 'contains', text: filter.text.trim() };
    case 'oneOf': {
      const [value, ...more] = filter.values;
      if (value === undefined) return undefined;
      return more.length === 0
        ? { kind: 'compare', field: name, op: '=', value }
        : { kind: 'in', field: name, values: filter.values };
    }
    case 'range':
      return rangeCondition(field, filter.from, filter.to);
    case 'empty':
      return { kind: 'empty', field: name };
    case 'filled':
      return { kind: 'not', condition: { kind: 'empty', field: name } };
  }
}

function rangeCondition({ name, type }: Field, from: string, to: string): Condition | undefined {
  const bound = (text: string): number | string | undefined => {
    if (text.trim() === '') return undefined;
    if (type !== 'number') return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
    const number = Number(text);
    return Number.isFinite(number) ? number : undefined;
  };
  const [low, high] = [bound(from), bound(to)];
  const parts: Condition[] = [];
  if (low !== undefined) parts.push({ kind: 'compare', field: name, op: '>=', value: low });
  // A day that is included ends when the next begins.
  if (high !== undefined && type === 'datetime')
    parts.push({ kind: 'compare', field: name, op: '<', value: dayAfter(String(high)) });
  else if (high !== undefined) parts.push({ kind: 'compare', field: name, op: '<=', value: high });
  const [only] = parts;
  return parts.length > 1 ? { kind: 'and', conditions: parts } : only;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
