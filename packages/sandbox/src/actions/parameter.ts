import { internal, invalid } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';

/** Whether a parameter was left out, or is null or an empty text. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A text that must be there; 409 "Missing value" under `key` otherwise. */
export function required(parameters: Parameters, name: string, key = name): string {
  const value = parameters[name];
  if (isMissing(value)) throw invalid({ [key]: ['Missing value'] });
  return String(value);
}

/** A text that may be left out. */
export function optionalText(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  return isMissing(value) ? undefined : String(value);
}

/** A whole number as Python's `int` reads it; undefined when it is none. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(_\d+)*\s*$/.test(value)) return undefined;
  const parsed = Number(value.replaceAll('_', ''));
  return Number.isSafeInteger(parsed) ? parsed : undefined;
}

/** A number that may be left out and must not be negative. `texts` are the messages for what is no number. */
export function natural(parameters: Parameters, name: string, texts = ['Invalid integer']): number | undefined {
  const value = parameters[name];
  if (isMissing(value)) return undefined;
  const parsed = wholeNumber(value);
  if (parsed === undefined) {
    throw invalid({ [name]: typeof value === 'number' ? ['Invalid integer'] : texts });
  }
  if (parsed < 0) throw invalid({ [name]: ['Must be a natural number'] });
  return parsed;
}

/** Python's notion of a truth text; undefined when it is none. */
function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = String(value).trim().toLowerCase();
  if (['true', 'yes', 'on', 'y', 't', '1'].includes(text)) return true;
  return ['false', 'no', 'off', 'n', 'f', '0'].includes(text) ? false : undefined;
}

/** A yes or no as the DataStore's schema reads it: whatever is not a known yes is no. */
export function lenientBoolean(value: unknown, fallback: boolean): boolean {
  return isMissing(value) ? fallback : (truth(value) ?? false);
}

/** A yes or no where anything else breaks the server. */
export function strictBoolean(parameters: Parameters, name: string, fallback: boolean): boolean {
  const value = parameters[name];
  if (isMissing(value)) return fallback;
  const known = truth(value);
  if (known === undefined) throw internal();
  return known;
}

/** JSON that came as a text, or the value itself. */
export function parseJson(value: unknown, name: string): unknown {
  if (typeof value !== 'string' || value === '') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw invalid({ [name]: ['Cannot parse JSON'] });
  }
}
