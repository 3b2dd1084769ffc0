import { registerSource } from '../source-kind.js';
import { formatOfAddress } from './file-format.js';
import { FileSource } from './file-source.js';

/** Files of rows, by the end of their address. */
export const fileKind = registerSource('file', {
  matches: (url) => formatOfAddress(url) !== undefined,
  open: (url, options) => new FileSource(url, options),
});
