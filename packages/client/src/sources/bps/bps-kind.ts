import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';

/** Data of BPS WebAPI, by the address of its API. */
export const bpsKind = registerSource('bps', {
  matches: ({ pathname }) => /\/v\d\/api\/(domain|list|view|interoperabilitas)\//.test(pathname),
  open: async (url, options) => (await loadPart(() => import('./bps-source.js'))).bpsSource(url, options),
});
