import { loadPart } from '../errors/load-part.js';
import { isSatuError, SatuError } from '../errors/satu-error.js';
import { knownKind } from '../sources/known-kinds.js';
import type { Source } from '../sources/source.js';
import type { Caller } from '../transport/observed.js';
import { laneOf } from './lane-of.js';
import { parseLink } from './link.js';
import { type OpenOptions, openCkan, openSource } from './open-source.js';
import { isClosedSite, unknownLink } from './unknown-link.js';

// One part holds all that opens what is no table of a CKAN portal.
export { openFile } from './open-file.js';

/**
 * Opens a link by the kinds of sources passed in, then those that are known, then as a CKAN portal's, then as a file. Throws `unsupported` for a link to no
 * data.
 */
export async function openElsewhere(
  link: string | URL,
  options: OpenOptions,
  around?: (caller: Caller) => Caller,
): Promise<Source> {
  const { sources = [] } = options;
  if (!URL.canParse(link)) return openSource(withScheme(String(link)), options, around);
  const url = new URL(link);
  const told = sourceOptions(url, options);
  const kind = sources.find((own) => own.matches(url)) ?? knownKind(url);
  if (kind !== undefined) return kind.open(url, told);
  if (isClosedSite(url)) throw unknownLink(url);
  const ckan = parseLink(url);
  if (ckan !== undefined) return openCkan(ckan, options, around);
  return (await loadPart(() => import('./open-unknown.js'))).openUnknown(url, told);
}

/**
 * Opens a dataset by a link that is like one of CKAN, where no CKAN answered: cities with a "bigdata" platform have theirs under the same path. Throws the
 * error that CKAN's answer was where it is none of these either.
 */
export async function openLookAlike(
  portal: string,
  dataset: string,
  error: unknown,
  options: OpenOptions,
): Promise<Source> {
  const { bigdataDataset } = await loadPart(() => import('../sources/bigdata/catalog.js'));
  return bigdataDataset(new URL(portal).origin, dataset, sourceOptions(portal, options)).catch((other: unknown) => {
    throw isSatuError(other, 'aborted') ? other : error;
  });
}

// What belongs to a CKAN portal goes to no other; calls to one host share its lane.
function sourceOptions(address: string | URL, options: OpenOptions) {
  const { sources: _, portals: __, token: ___, tokenHeader: ____, ...rest } = options;
  return { ...rest, lane: laneOf(address, options) };
}

// As browsers show addresses.
function withScheme(link: string): string {
  if (/^\s*[\w-]+(\.[\w-]+)+(:\d+)?\/\S/.test(link)) return `https://${link.trim()}`;
  throw new SatuError('invalid-config', `"${link}" is not an address`, {
    field: 'src',
    hint: 'Paste the whole address of a dataset page: https://data.kota.example/dataset/…',
  });
}
