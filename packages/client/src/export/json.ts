import type { Row } from '../model/row.js';

/** A row as JSON text on one line. Numbers beyond what JSON readers hold are texts of their digits. */
export function rowJson(row: Row): string {
  return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}
