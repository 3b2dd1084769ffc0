import { internal } from '../errors/failure.js';
import { JsonText } from '../json/python-json.js';

/**
 * A value of a query as CKAN shows it, where it went through Python: numbers keep their digits, times have a `T`.
 * `numericText` gives numerics as texts, as until 2.10. Throws 500 for a float that JSON has no word for.
 */
export function queryValue(value: unknown, type: string, numericText: boolean): unknown {
  if (value === null) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) throw internal();
  if (typeof value !== 'string') return value;
  switch (type) {
    case 'int8':
      return new JsonText(value);
    case 'numeric':
      return numericText ? value : new JsonText(value);
    case 'timestamp':
      return value.replace(' ', 'T');
    case 'timestamptz':
      return value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
    default:
      return value;
  }
}
