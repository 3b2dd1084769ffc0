import { loadPart } from '../errors/load-part.js';
import { fileKind } from './file/file-kind.js';
import { arcgisLayer, bigdataTable, bpsCube, opendatasoftDataset, socrataDataset } from './links.js';
import { registerSource, type SourceKind } from './source-kind.js';

// A page loads the platform that its link is of, and no other.
function kind(name: string, path: RegExp, load: () => Promise<SourceKind['open']>): SourceKind {
  return registerSource(name, {
    matches: ({ pathname }) => path.test(pathname),
    open: async (url, options) => (await loadPart(load))(url, options),
  });
}

// An address of an API may end like that of a file; and a file of a CKAN portal belongs to its dataset.
const kinds: readonly SourceKind[] = [
  kind('arcgis', arcgisLayer, async () => (await import('./arcgis/arcgis-source.js')).arcgisSource),
  kind('bigdata', bigdataTable, async () => (await import('./bigdata/bigdata-source.js')).bigdataSource),
  kind('bps', bpsCube, async () => (await import('./bps/bps-source.js')).bpsSource),
  kind(
    'opendatasoft',
    opendatasoftDataset,
    async () => (await import('./opendatasoft/opendatasoft-source.js')).opendatasoftSource,
  ),
  kind('socrata', socrataDataset, async () => (await import('./socrata/socrata-source.js')).socrataSource),
];
const ckan = /\/(dataset|datastore)\//;

/** The kind of source that a link is of, by its address alone; undefined for a link of no known kind. */
export function knownKind(url: URL): SourceKind | undefined {
  const known = kinds.find((kind) => kind.matches(url));
  return known ?? (fileKind.matches(url) && !ckan.test(url.pathname) ? fileKind : undefined);
}
