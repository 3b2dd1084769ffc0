import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';
import { jakartaDataset } from './dataset-link.js';

/** Datasets of Satu Data Jakarta, and of platforms that are built like it. */
export const jakartaKind = registerSource('jakarta', {
  matches: (url) => jakartaDataset(url) !== undefined,
  open: async (url, options) => (await loadPart(() => import('./jakarta-source.js'))).jakartaSource(url, options),
});
