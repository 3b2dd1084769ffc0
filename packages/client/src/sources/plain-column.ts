import type { Field, FieldType } from '../model/field.js';
import { comparable } from '../query/comparable.js';
import type { Scalar } from '../query/condition.js';
import { isMissingValue } from '../typing/missing.js';

/** A column whose values are here what they are on the platform, so that both compare alike. */
export interface PlainColumn {
  /** What the platform holds. */
  readonly native: 'text' | 'number' | 'boolean';
  /** What it is taken for here: codes and years may be the other of text and number. */
  readonly type: FieldType;
}

/** The columns that a platform compares as we do, by name. What was converted here can no longer be compared there. */
export function plainColumns(published: readonly Field[], typed: readonly Field[]): ReadonlyMap<string, PlainColumn> {
  const natives = new Map(published.map(({ name, type }) => [name, type]));
  const columns = new Map<string, PlainColumn>();
  for (const { name, type, parsed } of typed) {
    const native = natives.get(name);
    if (native !== 'text' && native !== 'number' && native !== 'boolean') continue;
    const same = parsed === undefined || (parsed.kind === 'number' ? native === 'number' : kinds.has(parsed.kind));
    if (same) columns.set(name, { native, type });
  }
  return columns;
}

const kinds: ReadonlySet<string> = new Set(['text', 'month', 'year', 'code']);

/** A value as the platform would hold it; undefined where no cell there could equal it, or where that is not certain. */
export function literalOf({ native, type }: PlainColumn, value: Scalar): Scalar | undefined {
  if (native === 'boolean') return typeof value === 'boolean' ? value : undefined;
  const read = comparable(type, value);
  if (typeof read !== 'string' && typeof read !== 'number') return undefined;
  const text = String(read);
  if (native === 'number')
    return /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/.test(text) && text.length < 16 ? Number(text) : undefined;
  // Texts that mean "missing" are read as nothing here.
  return text === '' || isMissingValue(text) ? undefined : text;
}
