import type { Field, FieldType } from '../model/field.js';
import type { Raw } from './ckan/loose.js';
import { textOf } from './ckan/loose-text.js';

/** Under which keys a platform describes a column. */
export interface FieldKeys {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly notes?: string | undefined;
}

/** A column as a platform describes it; a type that `types` does not name is text. */
export function describedField(raw: Raw, keys: FieldKeys, types: Readonly<Record<string, FieldType>>): Field {
  const [name, nativeType, label] = [textOf(raw[keys.name]), textOf(raw[keys.type]), textOf(raw[keys.label])];
  const notes = keys.notes === undefined ? '' : textOf(raw[keys.notes]);
  return {
    name,
    type: Object.hasOwn(types, nativeType) ? (types[nativeType] ?? 'text') : 'text',
    nativeType,
    exact: true,
    ...(label === '' || label === name ? {} : { label }),
    ...(notes === '' ? {} : { notes }),
  };
}
