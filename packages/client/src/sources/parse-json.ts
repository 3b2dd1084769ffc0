import { survives } from '../model/exact-number.js';

const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON, with or without a byte order mark. Whole numbers that a number would round, such as codes of many digits, come as a string of their digits;
 * decimals are what they are to everybody. Throws `SyntaxError`.
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  if (!/\d{16}/.test(plain)) return JSON.parse(plain);
  return JSON.parse(
    plain.replace(tokens, (token) => (/^-?\d{16,}$/.test(token) && !survives(token) ? `"${token}"` : token)),
  );
}
