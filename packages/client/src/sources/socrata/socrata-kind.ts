import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';
import { socrataDataset } from './dataset-link.js';

/** Datasets of Socrata portals. */
export const socrataKind = registerSource('socrata', {
  matches: (url) => socrataDataset(url) !== undefined,
  open: async (url, options) => (await loadPart(() => import('./socrata-source.js'))).socrataSource(url, options),
});
