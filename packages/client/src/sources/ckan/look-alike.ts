import { listOf, objectOf, type Raw } from './loose.js';

/**
 * The answer of a look-alike as CKAN would have given it: columns that it left out are named by the first row, and rows beyond those that were asked for, where
 * it gave everything, are cut off and counted.
 */
export function likeCkan(result: unknown, limit: number, offset: number): Raw {
  const { records, fields = columnsOf(records), ...rest } = objectOf(result);
  if (!Array.isArray(records) || records.length <= limit) return { ...rest, fields, records };
  return { ...rest, fields, records: records.slice(offset, offset + limit), total: records.length };
}

function columnsOf(records: unknown): unknown {
  const [first] = Array.isArray(records) ? records : [];
  if (typeof first !== 'object' || Array.isArray(first)) return undefined;
  const [row = {}] = listOf([first]);
  return Object.entries(row).map(([id, value]) => ({ id, type: typeof value === 'number' ? 'float8' : 'text' }));
}
