import { arcgisKind } from './arcgis/arcgis-kind.js';
import { bigdataKind } from './bigdata/bigdata-kind.js';
import { bpsKind } from './bps/bps-kind.js';
import { fileKind } from './file/file-kind.js';
import { jakartaKind } from './jakarta/jakarta-kind.js';
import { opendatasoftKind } from './opendatasoft/opendatasoft-kind.js';
import { socrataKind } from './socrata/socrata-kind.js';
import type { SourceKind } from './source-kind.js';

// An address of an API may end like that of a file; and a file of a CKAN portal belongs to its dataset.
const kinds: readonly SourceKind[] = [arcgisKind, bigdataKind, bpsKind, jakartaKind, opendatasoftKind, socrataKind];
const ckan = /\/(dataset|datastore)\//;

/** The kind of source that a link is of, by its address alone; undefined for a link of no known kind. */
export function knownKind(url: URL): SourceKind | undefined {
  const known = kinds.find((kind) => kind.matches(url));
  return known ?? (fileKind.matches(url) && !ckan.test(url.pathname) ? fileKind : undefined);
}
