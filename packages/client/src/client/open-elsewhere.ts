import { SatuError } from '../errors/satu-error.js';
import { knownKind } from '../sources/known-kinds.js';
import type { Source } from '../sources/source.js';
import { laneOf } from './lane-of.js';
import { parseLink } from './link.js';
import { type OpenOptions, openCkan } from './open-source.js';

// One part holds all that opens what is no table of a CKAN portal.
export { openFile } from './open-file.js';

/** Opens a link by the kinds of sources passed in, then those that are known, then as a CKAN portal's. Throws `unsupported` for a link to no data. */
export async function openElsewhere(link: string | URL, options: OpenOptions): Promise<Source> {
  const { sources = [], portals: _, token: __, ...rest } = options;
  if (!URL.canParse(link)) {
    throw new SatuError('invalid-config', `"${link}" is not an address`, {
      field: 'src',
      hint: 'Paste the whole address of a dataset page: https://data.kota.example/dataset/…',
    });
  }
  const url = new URL(link);
  const told = { ...rest, lane: laneOf(url, options) };
  const own = sources.find((kind) => kind.matches(url));
  if (own !== undefined) return own.open(url, told);
  const known = knownKind(url);
  if (known !== undefined) return known.open(url, told);
  const ckan = parseLink(url);
  if (ckan !== undefined) return openCkan(ckan, options);
  throw new SatuError('unsupported', `The address ${url.href} names no data that is known`, {
    url: url.href,
    hint: 'Paste the address of a dataset, of one of its resources, of its API, or of a file (CSV, JSON, GeoJSON).',
  });
}
