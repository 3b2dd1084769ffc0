import type { Row } from '../model/row.js';
import type { Condition } from '../query/condition.js';
import { conditionOf, type FieldWhere, type WhereObject } from '../query/where-object.js';
import { parseWhere } from '../query/where-text.js';
import { BaseTable, type FieldName } from './base-table.js';

/**
 * Rows of a source, narrowed by a question. Immutable: every step gives a new table, and nothing is asked before `page`,
 * `rows`, `count` … All of these throw only `SatuError`.
 */
export class Table<R extends object = Row> extends BaseTable<R> {
  /**
   * Keeps the rows that meet a condition, besides those before. As an object, `{ status: 'aktif', mbps: { gte: 20 } }`; as
   * text, `status = "aktif" and mbps >= 20`. Throws `invalid-query` for a text that cannot be read.
   */
  where(condition: string | Condition | WhereObject<R>): this {
    const added =
      typeof condition === 'string'
        ? condition.trim() === ''
          ? undefined
          : parseWhere(condition)
        : isCondition(condition)
          ? condition
          : conditionOf(condition as Readonly<Record<string, FieldWhere>>);
    return added === undefined ? this : this.keep(added);
  }

  override select<K extends FieldName<R>>(...names: readonly K[]): Table<Pick<R, K>> {
    return super.select(...names) as Table<Pick<R, K>>;
  }
}

const kinds: ReadonlySet<unknown> = new Set(['compare', 'in', 'text', 'empty', 'and', 'or', 'not']);

// A table may have a column called `kind`; then the other keys of a condition are missing.
function isCondition(value: object): value is Condition {
  return (
    'kind' in value &&
    kinds.has(value.kind) &&
    (('field' in value && typeof value.field === 'string') || 'conditions' in value || 'condition' in value)
  );
}
