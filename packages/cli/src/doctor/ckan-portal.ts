import robotsParser from 'robots-parser';
import { type Finding, finding } from './finding.js';
import { jsonOf, type NoAnswer, type Probe, resultOf, type Seen } from './probe.js';

/** Fewer rows per request than this make tables slow. */
const lowLimit = 1_000;

/** A CKAN portal as it was first seen. */
export interface FoundPortal {
  /** Where its API lies, without a slash at the end. */
  readonly base: string;
  readonly status: Seen;
  /** Name or id of a dataset that the link names. */
  readonly dataset?: string | undefined;
}

/** Finds where the API of a portal may lie, and a dataset that the link names: what comes before a page of CKAN, then each folder above. */
export function basesOf({ origin, pathname }: URL): { readonly bases: readonly string[]; readonly dataset?: string } {
  const parts = pathname.split('/').filter(Boolean);
  const page = parts.findIndex((part) => /^(dataset|organization|group|api|datastore|index\.php)$/.test(part));
  const folders = page === -1 ? parts : parts.slice(0, page);
  const bases = folders.map((_, at) => [origin, ...folders.slice(0, folders.length - at)].join('/')).concat(origin);
  const dataset = parts[page] === 'dataset' ? parts[page + 1] : undefined;
  return { bases, ...(dataset === undefined ? {} : { dataset }) };
}

/** Looks at what a CKAN portal can do. */
export async function examineCkan({ base, status, dataset }: FoundPortal, probe: Probe): Promise<readonly Finding[]> {
  const action = (path: string): Promise<Seen | NoAnswer> => probe.get(`${base}/api/3/action/${path}`);
  const { origin } = new URL(base);
  const [search, tables, sql, robots, shown] = await Promise.all([
    action('package_search?rows=0'),
    // Beyond the last row, so that only the number of tables and the limit come.
    action('datastore_search?resource_id=_table_metadata&limit=100000&offset=100000000'),
    action(`datastore_search_sql?sql=${encodeURIComponent('SELECT 1 AS satu')}`),
    probe.get(`${origin}/robots.txt`),
    dataset === undefined ? undefined : action(`package_show?id=${encodeURIComponent(dataset)}`),
  ]);
  const { ckan_version: version, extensions } = resultOf(status) ?? {};
  const count = resultOf(search)?.['count'];
  return [
    platformFinding(version, extensions),
    ...(isTyped(status) ? [] : [finding('type.wrong', status.headers.get('content-type') ?? '')]),
    ...(shown === undefined ? [] : [datasetFinding(shown)]),
    typeof count === 'number' ? finding('datasets.ok', count) : finding('datasets.unknown', said(search)),
    ...tableFindings(tables),
    finding(resultOf(sql) === undefined ? 'sql.off' : 'sql.on'),
    finding(knowsRanges(version) ? 'ranges.portal' : 'ranges.here'),
    robotsFinding(robots, base),
  ];
}

function platformFinding(version: unknown, extensions: unknown): Finding {
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)/.exec(String(version ?? '')) ?? [];
  // Every CKAN names its extensions, also one that hides its version.
  if (!Array.isArray(extensions) && major === '') return finding('platform.look-alike');
  if (major === '') return finding('platform.hidden');
  const isOld = Number(major) < 2 || (major === '2' && Number(minor) < 9);
  return finding(isOld ? 'platform.old' : 'platform.ckan', String(version));
}

function knowsRanges(version: unknown): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(String(version ?? '')) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 12);
}

function isTyped({ headers }: Seen): boolean {
  return /^application\/(\w+\+)?json/.test(headers.get('content-type') ?? '');
}

function datasetFinding(shown: Seen | NoAnswer): Finding {
  const result = resultOf(shown);
  if (result === undefined) {
    const status = 'unreached' in shown ? 0 : shown.status;
    return finding(status === 401 || status === 403 ? 'dataset.private' : 'dataset.missing', said(shown));
  }
  const resources = Array.isArray(result['resources']) ? result['resources'] : [];
  const rows = resources.filter((one) =>
    /^true$/i.test(String((one as { datastore_active?: unknown }).datastore_active)),
  );
  if (rows.length > 0) return finding('dataset.tables', rows.length);
  const formats = resources.map((one) => String((one as { format?: unknown }).format ?? '')).filter(Boolean);
  return finding('dataset.files', [...new Set(formats)].join(', '));
}

function tableFindings(tables: Seen | NoAnswer): readonly Finding[] {
  const { total, limit } = resultOf(tables) ?? {};
  if (typeof total !== 'number') {
    // CKAN says in so many words that it has no such action; anything else says nothing about the DataStore.
    const isMissing = !('unreached' in tables) && [400, 404].includes(tables.status);
    return [finding(isMissing ? 'datastore.missing' : 'datastore.unknown', isMissing ? '' : said(tables))];
  }
  const most =
    typeof limit === 'number' ? finding(limit < lowLimit ? 'limit.low' : 'limit.ok', limit) : finding('limit.unknown');
  return [finding('datastore.ok', total), most];
}

function robotsFinding(robots: Seen | NoAnswer, base: string): Finding {
  if ('unreached' in robots || robots.status !== 200 || jsonOf(robots) !== undefined) return finding('robots.ok');
  const rules = robotsParser(robots.url, robots.text);
  const address = `${new URL(robots.url).origin}${new URL(base).pathname.replace(/\/$/, '')}/api/3/action/package_show`;
  return finding(rules.isDisallowed(address, 'satudata') ? 'robots.forbids' : 'robots.ok');
}

function said(seen: Seen | NoAnswer): string {
  return 'unreached' in seen ? seen.detail || seen.unreached : `HTTP ${seen.status}`;
}
