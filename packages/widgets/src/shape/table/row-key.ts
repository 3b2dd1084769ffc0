import type { Row } from '@satudata/client';

/** Names a row, so that it is known again after a refresh: its id where the platform gives one, else what it holds. */
export function rowKey(row: Row): string {
  const id = row['_id'];
  if (typeof id === 'number' || typeof id === 'string') return `#${id}`;
  let key = '';
  for (const value of Object.values(row)) {
    key += `${typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)}\u0000`;
    // Longer texts would make every comparison slow.
    if (key.length > 2_000) return key.slice(0, 2_000);
  }
  return key;
}
