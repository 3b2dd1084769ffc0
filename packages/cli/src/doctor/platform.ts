import { type Finding, finding } from './finding.js';
import { jsonOf, type NoAnswer, type Seen } from './probe.js';

type Get = (url: string) => Promise<Seen | NoAnswer>;

interface Mark {
  readonly name: string;
  readonly found: 'platform.other' | 'platform.key' | 'platform.none';
  readonly paths: readonly string[];
  /** Whether an answer is one that only this platform gives. */
  readonly is: (answer: Readonly<Record<string, unknown>>) => boolean;
}

const marks: readonly Mark[] = [
  {
    name: 'Opendatasoft',
    found: 'platform.other',
    paths: ['/api/explore/v2.1/catalog/datasets?limit=1'],
    is: ({ total_count: total, results }) => typeof total === 'number' && Array.isArray(results),
  },
  {
    name: 'ArcGIS',
    found: 'platform.other',
    paths: ['/arcgis/rest/info?f=json', '/server/rest/info?f=json'],
    is: ({ currentVersion }) => typeof currentVersion === 'number',
  },
  {
    name: 'Socrata',
    found: 'platform.other',
    paths: ['/api/catalog/v1?limit=1'],
    is: ({ results, resultSetSize }) => Array.isArray(results) && typeof resultSetSize === 'number',
  },
  {
    name: 'bigdata',
    found: 'platform.other',
    paths: ['/api-backend/dataset/list?limit=1&skip=0'],
    is: ({ error, data }) => error === 0 && Array.isArray(data),
  },
  {
    name: 'bigdata',
    found: 'platform.other',
    paths: ['/api/datasets?page=1&per_page=1'],
    is: ({ data, pagination }) => Array.isArray(data) && typeof pagination === 'object' && pagination !== null,
  },
  {
    name: 'BPS WebAPI',
    found: 'platform.key',
    paths: ['/v1/api/domain/type/prov/'],
    is: (answer) => 'status' in answer && ('data-availability' in answer || /key/i.test(String(answer['message']))),
  },
  {
    name: 'WordPress',
    found: 'platform.none',
    paths: ['/wp-json/'],
    is: ({ namespaces }) => Array.isArray(namespaces),
  },
  {
    name: 'DCAT (data.json)',
    found: 'platform.none',
    paths: ['/data.json'],
    is: ({ dataset, conformsTo }) => Array.isArray(dataset) && typeof conformsTo === 'string',
  },
];

// What sellers of names and hosts write on addresses that nobody uses.
const parked =
  /\b(domain( name)? (is|may be) for sale|buy this domain|domain (is )?parked|parked (domain|free)|this domain has expired|domain ini (dijual|kedaluwarsa|sudah kedaluwarsa)|parkingcrew|sedoparking|bodis\.com|hugedomains)/i;

const layer = /^.*\/(?:Feature|Map)Server(?:\/\d+)?/;

/**
 * What a site is that has no API of CKAN, and the answer that told. First what the link itself gives (a layer, a file, JSON), then the
 * platforms that answer at addresses of their own, then the front page.
 */
export async function platformOf(link: URL, get: Get): Promise<{ readonly found: Finding; readonly seen?: Seen }> {
  const service = layer.exec(`${link.origin}${link.pathname}`)?.[0];
  const front = await get(service === undefined ? link.href : `${service}?f=json`);
  const direct = 'unreached' in front ? undefined : front;
  const answer = jsonOf(direct);
  if (service !== undefined && answer !== undefined && 'currentVersion' in answer && direct !== undefined)
    return { found: finding('platform.other', `ArcGIS ${String(answer['currentVersion'])}`), seen: direct };
  const isPage = direct === undefined || isHtml(direct);
  if (!isPage && direct.status === 200) {
    if (answer?.['type'] === 'FeatureCollection') return { found: finding('platform.file', 'GeoJSON'), seen: direct };
    if (answer === undefined && isCsv(direct)) return { found: finding('platform.file', 'CSV'), seen: direct };
  }
  const tried = marks.flatMap((mark) => mark.paths.map((path) => ({ mark, path })));
  const answers = await Promise.all(
    tried.map(async ({ mark, path }) => ({ mark, seen: await get(`${link.origin}${path}`) })),
  );
  for (const { mark, seen } of answers) {
    const object = jsonOf(seen);
    if (object === undefined || 'unreached' in seen || !mark.is(object)) continue;
    const title = typeof object['name'] === 'string' ? ` "${object['name'].slice(0, 100)}"` : '';
    return { found: finding(mark.found, `${mark.name}${title}`), seen };
  }
  if (direct === undefined) return { found: finding('platform.none') };
  if (isPage && parked.test(direct.text)) return { found: finding('platform.parked', described(direct)) };
  if (answer !== undefined && direct.status === 200) return { found: finding('platform.json', 'JSON'), seen: direct };
  return { found: finding('platform.none', described(direct)), seen: direct };
}

/** Whether an answer is a page for people. */
export function isHtml({ text, headers }: Seen): boolean {
  return /^\s*</.test(text) ? !/^\s*<\?xml/.test(text) : /text\/html/.test(headers.get('content-type') ?? '');
}

function isCsv({ headers, url, text }: Seen): boolean {
  const named = /csv/.test(headers.get('content-type') ?? '') || /\.csv$/i.test(new URL(url).pathname);
  return named && /^[^\n]*[,;\t][^\n]*\n/.test(text);
}

function described({ status, text, headers }: Seen): string {
  const title = titleOf(text);
  const generator = /<meta[^>]+name=["']?generator["']?[^>]+content=["']([^"'>]{1,60})/i.exec(text)?.[1];
  const form = /^\s*<\?xml/.test(text) ? 'XML' : isHtml({ status, text, headers, url: '', time: 0 }) ? 'HTML' : 'text';
  return [form, title && `"${title}"`, generator, `(HTTP ${status})`].filter(Boolean).join(' ');
}

/** The title of a page; undefined for none. */
export function titleOf(text: string): string | undefined {
  return /<title[^>]*>([^<]{1,100})/i.exec(text)?.[1]?.trim();
}
