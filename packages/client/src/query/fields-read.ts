import { SatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import { fieldsOf } from './conditions.js';
import type { Query } from './query.js';

/** Every field that a question reads; empty where it reads whole rows. */
export function fieldsRead(query: Query): readonly string[] {
  const grouped = query.measures.length > 0 || query.group.length > 0;
  if (query.search !== '' || (query.select.length === 0 && !grouped)) return [];
  const measured = new Set(query.measures.map((measure) => measure.name));
  const named = grouped
    ? [...query.group, ...query.measures.map((measure) => measure.field).filter((field) => field !== '')]
    : query.select;
  const sorted = query.sort.map((key) => key.field).filter((field) => !measured.has(field));
  return [...new Set([...named, ...sorted, ...fieldsOf(query.where)])];
}

/** Refuses a question about fields that are not there. Throws `unknown-field`. */
export function checkFields(names: readonly string[], fields: readonly Field[]): void {
  const known = new Set(fields.map((field) => field.name));
  const missing = names.find((name) => !known.has(name));
  if (missing !== undefined) unknownField(missing);
}

/** Refuses a field that is not there. Throws `unknown-field`. */
export function unknownField(name: string): never {
  throw new SatuError('unknown-field', `There is no field "${name}"`, {
    field: name,
    hint: 'See fields() for the names.',
  });
}
