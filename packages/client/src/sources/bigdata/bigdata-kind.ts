import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';

/** West-Java "bigdata" tables, by the address of their API. */
export const bigdataKind = registerSource('bigdata', {
  matches: ({ pathname }) => /\/bigdata\/[^/]/.test(pathname),
  open: async (url, options) => (await loadPart(() => import('./bigdata-source.js'))).bigdataSource(url, options),
});
