/** Whether something works, works in part, or does not. */
export type FindingState = 'ok' | 'warn' | 'fail';

/** One thing that was looked at. */
export interface Finding {
  readonly check: string;
  readonly state: FindingState;
  /** What was seen: a number, a version, a name. Text from outside. */
  readonly seen: string;
}

/** How a portal is examined. */
export interface ExamineOptions {
  /** Origin of the page that will read the portal. */
  readonly origin: string;
  readonly signal?: AbortSignal | undefined;
}

interface Seen {
  readonly status: number;
  readonly cors: string | null;
  readonly text: string;
}

/** Looks at what a portal can do, by the same requests that a page would make. Never rejects for what the portal does. */
export async function examine(link: string, { origin, signal }: ExamineOptions): Promise<readonly Finding[]> {
  const patience = (): AbortSignal => {
    const limit = AbortSignal.timeout(15_000);
    return signal === undefined ? limit : AbortSignal.any([signal, limit]);
  };
  const get = async (url: string): Promise<Seen> => {
    const response = await fetch(url, { headers: { origin }, signal: patience() });
    const cors = response.headers.get('access-control-allow-origin');
    return { status: response.status, cors, text: await beginningOf(response) };
  };
  const mayPost = async (url: string): Promise<boolean> => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const response = await fetch(url, { method: 'OPTIONS', headers, signal: patience() });
    await response.body?.cancel();
    const allowed = (name: string): string => response.headers.get(`access-control-allow-${name}`) ?? '';
    return (
      response.ok &&
      ['*', origin].includes(allowed('origin')) &&
      /\*|\bpost\b/i.test(allowed('methods')) &&
      /\*|\bcontent-type\b/i.test(allowed('headers'))
    );
  };
  const quiet = (url: string): Promise<Seen | undefined> => get(url).catch(() => undefined);
  const address = new URL(link);

  let fault: unknown;
  let first: Seen | undefined;
  for (const base of basesOf(address)) {
    const seen = await get(`${base}/api/3/action/status_show`).catch((cause: unknown) => {
      fault = cause;
      return undefined;
    });
    first ??= seen;
    const status = resultOf(seen);
    if (seen === undefined || status === undefined) continue;
    const action = (path: string): Promise<Seen | undefined> => quiet(`${base}/api/3/action/${path}`);
    const [search, tables, sql, robots, post] = await Promise.all([
      action('package_search?rows=0'),
      action('datastore_search?resource_id=_table_metadata&limit=100000&fields=name'),
      action(`datastore_search_sql?sql=${encodeURIComponent('SELECT 1 AS satu')}`),
      quiet(`${address.origin}/robots.txt`),
      mayPost(`${base}/api/3/action/datastore_search`).catch(() => false),
    ]);
    const count = resultOf(search)?.['count'];
    const table = resultOf(tables);
    const open = seen.cors === '*' || seen.cors === origin;
    return [
      { check: 'reach', state: 'ok', seen: base },
      { check: 'ckan', state: 'ok', seen: String(status['ckan_version'] ?? '') },
      { check: 'tls', state: address.protocol === 'https:' ? 'ok' : 'warn', seen: address.protocol },
      { check: 'cors', state: open ? 'ok' : 'warn', seen: seen.cors ?? '' },
      // Without CORS at all, there is nothing more to say of long questions.
      ...(open ? [{ check: 'post', state: post ? ('ok' as const) : ('warn' as const), seen: '' }] : []),
      found('datasets', count),
      found('datastore', table?.['total']),
      found('limit', table?.['limit']),
      { check: 'sql', state: resultOf(sql) === undefined ? 'warn' : 'ok', seen: '' },
      { check: 'robots', state: robots?.status === 200 && forbidsApi(robots.text) ? 'warn' : 'ok', seen: '' },
    ];
  }
  if (first === undefined) {
    const { cause } = fault as { cause?: { code?: string } };
    return [{ check: 'reach', state: 'fail', seen: cause?.code ?? (fault instanceof Error ? fault.message : '') }];
  }
  const front = await quiet(link);
  const seen = (await platformOf(address.origin, quiet)) ?? nameOf(front ?? first);
  return [
    { check: 'reach', state: 'ok', seen: address.origin },
    { check: 'ckan', state: 'fail', seen },
  ];
}

// What is looked for stands at the beginning; a site may send without an end.
async function beginningOf({ body }: Response, most = 5_000_000): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > most) break;
  }
  return text;
}

function found(check: string, value: unknown): Finding {
  return typeof value === 'number' ? { check, state: 'ok', seen: `${value}` } : { check, state: 'warn', seen: '' };
}

/** Where the API of a portal may lie: what comes before a page of CKAN, then each folder above. */
function basesOf({ origin, pathname }: URL): readonly string[] {
  const parts = pathname.split('/').filter(Boolean);
  const page = parts.findIndex((part) => /^(dataset|organization|group|api|datastore)$/.test(part));
  const folders = page === -1 ? parts : parts.slice(0, page);
  return folders.map((_, at) => [origin, ...folders.slice(0, folders.length - at)].join('/')).concat(origin);
}

function resultOf(seen: Seen | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const { success, result } = JSON.parse(seen?.text ?? '') as Record<string, unknown>;
    return success === true && typeof result === 'object' && result !== null
      ? (result as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the rules for every robot forbid the API. */
function forbidsApi(robots: string): boolean {
  const rules = robots.split(/^\s*user-agent:/im).filter((group) => /^\s*\*/.test(group));
  return rules.some((group) => /^\s*disallow:\s*\/(api\b.*|\s*)$/im.test(group));
}

async function platformOf(
  origin: string,
  get: (url: string) => Promise<Seen | undefined>,
): Promise<string | undefined> {
  const marks = [
    ['Opendatasoft', '/api/explore/v2.1/catalog/datasets?limit=1', /"total_count"/],
    ['ArcGIS', '/arcgis/rest/info?f=json', /"currentVersion"/],
    ['Socrata', '/api/catalog/v1?limit=1', /"resultSetSize"/],
  ] as const;
  for (const [name, path, mark] of marks) {
    const seen = await get(`${origin}${path}`);
    if (seen?.status === 200 && mark.test(seen.text)) return name;
  }
  return undefined;
}

function nameOf({ status, text }: Seen): string {
  const title = /<title[^>]*>([^<]{1,100})/i.exec(text)?.[1]?.trim();
  if (title !== undefined) return `HTML "${title}" (HTTP ${status})`;
  return `${/^\s*</.test(text) ? 'HTML' : /^\s*[[{]/.test(text) ? 'JSON' : 'text'} (HTTP ${status})`;
}
