import { survives } from '../../model/exact-number.js';

/** How numbers beyond what JavaScript holds are given: `exact` gives those as text, `string` and `bigint` all of their columns. */
export type NumberMode = 'exact' | 'string' | 'bigint';

// Fifteen digits always survive.
const suspicious = /\d[\d.]{15,}/;
const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON without losing digits: a number that would is given as a string of its digits. With `string`, every number is a
 * string of its digits, as it was written.
 */
export function parseExact(text: string, mode: NumberMode = 'exact'): unknown {
  if (mode !== 'string' && !suspicious.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(tokens, (token) => {
      if (token.startsWith('"')) return token;
      if (mode !== 'string' && (token.length < 16 || survives(token))) return token;
      return `"${token}"`;
    }),
  );
}
