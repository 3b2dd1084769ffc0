import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';
import { formatOfAddress } from './file-format.js';

/** Files of rows, by the end of their address. */
export const fileKind = registerSource('file', {
  matches: (url) => formatOfAddress(url) !== undefined,
  open: async (url, options) => new (await loadPart(() => import('./file-source.js'))).FileSource(url, options),
});
