import type { FurtherWord } from './further.words.js';

/** What the finder says of further filters and ways, in English. */
export const words: Readonly<Record<FurtherWord, string>> = {
  kelurahan: 'Subdistrict (kelurahan)',
  allKelurahan: 'All subdistricts',
  anyRoom: 'Indoors and outdoors',
  anySpeed: 'Any speed',
  fromSpeed: '{speed} or more',
  provider: 'Provider',
  anyProvider: 'Any provider',
  sort: 'Order',
  usualOrder: 'Nearest, then name',
  byName: 'Name',
  bySpeed: 'Fastest',
  openNow: 'Open now',
  similar: 'Nothing is exactly like that. These are similar to “{text}”.',
  googleMaps: 'Directions on Google Maps',
  mapApp: 'Open in a map app',
  copyPoint: 'Copy a link to this point',
  linkCopied: 'Link to the point copied.',
  copyByHand: 'The link could not be copied automatically. Press and hold it to copy.',
  tellProblem: 'Report a problem',
};
