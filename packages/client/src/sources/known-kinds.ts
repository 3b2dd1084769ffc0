import { arcgisKind } from './arcgis/arcgis-source.js';
import { bigdataKind } from './bigdata/bigdata-source.js';
import { bpsKind } from './bps/bps-source.js';
import { fileKind } from './file/file-kind.js';
import { opendatasoftKind } from './opendatasoft/opendatasoft-source.js';
import { socrataKind } from './socrata/socrata-source.js';
import type { SourceKind } from './source-kind.js';

// An address of an API may end like that of a file; and a file of a CKAN portal belongs to its dataset.
const kinds: readonly SourceKind[] = [arcgisKind, bigdataKind, bpsKind, opendatasoftKind, socrataKind];
const ckan = /\/(dataset|datastore)\//;

/** The kind of source that a link is of, by its address alone; undefined for a link of no known kind. */
export function knownKind(url: URL): SourceKind | undefined {
  const known = kinds.find((kind) => kind.matches(url));
  return known ?? (fileKind.matches(url) && !ckan.test(url.pathname) ? fileKind : undefined);
}
