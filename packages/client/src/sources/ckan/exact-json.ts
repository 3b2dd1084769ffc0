import { survives } from '../../model/exact-number.js';
import type { NumberMode } from './envelope.js';

const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON without losing digits: a number that would is given as a string of its digits. With `string`, every number is a
 * string of its digits, as it was written.
 */
export function parseExact(text: string, mode: NumberMode = 'exact'): unknown {
  return JSON.parse(
    text.replace(tokens, (token) => {
      if (token.startsWith('"')) return token;
      if (mode !== 'string' && (token.length < 16 || survives(token))) return token;
      return `"${token}"`;
    }),
  );
}
