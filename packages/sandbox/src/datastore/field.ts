import { invalid } from '../errors/failure.js';
import { isRecord } from '../json/plain-value.js';

/** A column as it is asked for. */
export interface FieldRequest {
  readonly id: string;
  /** Undefined: guessed from the first record. */
  readonly type: string | undefined;
  readonly info: Readonly<Record<string, unknown>> | undefined;
}

const longestName = 63;

/** Whether a column may be called so; until 2.11 with control characters. */
function isColumnName(name: string, older = false): boolean {
  return (
    name !== '' &&
    Buffer.byteLength(name) <= longestName &&
    name.trim() === name &&
    !name.startsWith('_') &&
    !name.includes('"') &&
    (older || !/\p{Cc}/u.test(name)) &&
    !name.includes('\u0000')
  );
}

/** Whether a table may have this alias. */
export function isAliasName(name: string): boolean {
  return isColumnName(name) && !name.includes('%');
}

/** Reads the `fields` parameter of datastore_create, with `older` as until 2.11. Throws a Failure that names the field. */
export function parseFields(fields: unknown, older = false): readonly FieldRequest[] {
  if (fields === undefined || fields === null) return [];
  if (!Array.isArray(fields)) throw invalid({ fields: ['Must be a list of dictionaries'] });
  const seen = new Set<string>();
  return fields.map((field: unknown) => {
    const id = isRecord(field) ? field['id'] : undefined;
    if (!isRecord(field) || typeof id !== 'string' || !isColumnName(id, older)) {
      throw invalid({ fields: [`"${String(id)}" is not a valid field name`] });
    }
    if (seen.has(id)) throw invalid({ fields: [`Duplicate column names are not supported: ${id}`] });
    seen.add(id);
    const { type, info } = field;
    if (info !== undefined && info !== null && !isRecord(info)) {
      throw invalid({ fields: [{ info: ['must be a dictionary'] }] });
    }
    return {
      id,
      type: typeof type === 'string' && type !== '' ? type : undefined,
      info: isRecord(info) ? info : undefined,
    };
  });
}

/** The name a type has in SQL: CKAN keeps `json` in a type of its own. */
export function sqlTypeOf(type: string): string {
  const plain = type.toLowerCase();
  return plain === 'json' || plain === 'nested' ? 'nested' : plain;
}

/** The type of a column nobody named, by its first value, as CKAN guesses. */
export function guessType(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'nested';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value !== 'string') return 'text';
  if (/^\s*[+-]?\d+\s*$/.test(value)) return 'integer';
  if (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)) return 'numeric';
  return /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}:\d{2}(\.\d+)?)?$/.test(value) ? 'timestamp' : 'text';
}
