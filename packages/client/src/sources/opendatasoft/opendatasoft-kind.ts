import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';
import { opendatasoftDataset } from './dataset-link.js';

/** Datasets of Opendatasoft portals. */
export const opendatasoftKind = registerSource('opendatasoft', {
  matches: (url) => opendatasoftDataset(url) !== undefined,
  open: async (url, options) =>
    (await loadPart(() => import('./opendatasoft-source.js'))).opendatasoftSource(url, options),
});
