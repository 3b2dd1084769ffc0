import { SatuError } from '../errors/satu-error.js';

const pasted =
  'Paste the address of a dataset, of one of its resources, of its API, or of a file (CSV, JSON, GeoJSON).';

type Rule = readonly [matches: (url: URL) => boolean, hint: string];

// Sites that hold nothing that can be read, whatever their links look like.
const sites: readonly Rule[] = [
  [
    ({ host }) => /^(www\.)?data\.go\.id$/.test(host),
    'data.go.id only lists data: open the dataset on the portal that it comes from, and paste that address.',
  ],
  [
    ({ host }) => /(^|\.)bps\.go\.id$/.test(host),
    'Pages of BPS hold no data that can be read: paste an address of its WebAPI (…/v1/api/list/model/data/…), and let a relay add the key.',
  ],
];

const pages: readonly Rule[] = [
  [
    ({ host, pathname }) =>
      /(^|\.)arcgis\.com$/.test(host) || /\/(datasets|maps|apps|experience)\/[0-9a-f]{32}/.test(pathname),
    'Open "View API resources" on the page, and paste the address of the layer: …/FeatureServer/0.',
  ],
  [
    ({ pathname }) => /\.(xlsx?|ods|pdf|docx?|zip|rar|shp|kml|kmz)$/i.test(pathname),
    'Workbooks, documents and archives are not read: publish the table as CSV, JSON or GeoJSON as well.',
  ],
  [
    ({ pathname }) => /^\/([a-z]{2}\/)?(dataset|organization|group)?\/?$/.test(pathname),
    'This is the page of a portal: open one of its datasets, and paste the address of that.',
  ],
];

/** The error of a link that names no data; its hint says what can be pasted instead. */
export function unknownLink(url: URL, cause?: unknown): SatuError {
  const hint = [...sites, ...pages].find(([matches]) => matches(url))?.[1] ?? pasted;
  return new SatuError('unsupported', `The address ${url.href} names no data that is known`, {
    url: url.href,
    hint,
    cause,
  });
}

/** Whether a link is of a site that holds nothing that can be read. */
export function isClosedSite(url: URL): boolean {
  return sites.some(([matches]) => matches(url));
}

/** Whether a link is that of a page, or of a file that cannot be read, so that nobody has to be asked. */
export function isKnownPage(url: URL): boolean {
  return pages.some(([matches]) => matches(url));
}
