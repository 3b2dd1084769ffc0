import { survives } from '../../model/exact-number.js';
import type { NumberMode } from './envelope.js';

const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

// Where a number of sixteen letters or more may stand, which is also where one may stand inside a text.
const long = /([[:,\s])(-?\d[\d.eE+-]{15,})(?=[\],}\s])/g;

// Columns of which a double may not keep every digit: those of `float8` come from one.
const exact = /^(numeric|decimal|int8|bigint|json|nested|_)/;

/**
 * Parses JSON without losing digits: a number that would is given as a string of its digits. With `string`, every number is a
 * string of its digits, as it was written. Tables whose columns hold no more than doubles are not looked through.
 */
export function parseExact(text: string, mode: NumberMode = 'exact'): unknown {
  if (mode === 'string') return byTokens(text, mode);
  const plain = JSON.parse(text);
  const fields: unknown = plain?.result?.fields;
  if (
    (Array.isArray(fields) && fields.length > 0 && !fields.some((field) => exact.test(field?.type))) ||
    allSurvive(text)
  )
    return plain;
  try {
    // Inside a text the first of the quotes would end it, with a digit after it: no JSON.
    return JSON.parse(
      text.replace(long, (all, before: string, number: string) => (survives(number) ? all : `${before}"${number}"`)),
    );
  } catch {
    return byTokens(text, mode);
  }
}

const numbers = new RegExp(`${'[\\d.]'.repeat(16)}[\\d.eE+-]*`, 'g');

// All at once, by the engine's own parsing and writing of numbers.
function allSurvive(text: string): boolean {
  const list = `[${text.match(numbers)?.join() ?? ''}]`;
  try {
    return JSON.stringify(JSON.parse(list)) === list;
  } catch {
    return false;
  }
}

function byTokens(text: string, mode: NumberMode): unknown {
  return JSON.parse(
    text.replace(tokens, (token) => {
      if (token.startsWith('"')) return token;
      if (mode !== 'string' && (token.length < 16 || survives(token))) return token;
      return `"${token}"`;
    }),
  );
}
