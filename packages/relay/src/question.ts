import { actionsOf, type RelayConfig, type Upstream } from './config.js';
import { kindRules } from './upstream-kind.js';

/** What is asked of which upstream. */
export interface Question {
  readonly upstream: string;
  readonly url: string;
  /** The body to send; undefined asks by GET. */
  readonly body?: string;
  /** Whether a file is asked for, which is passed on as it comes. */
  readonly isFile: boolean;
  /** Equal for questions with equal answers. */
  readonly key: string;
}

/** Why a question is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405;
  readonly message: string;
}

const refuse = (status: Refusal['status'], message: string): Refusal => ({ status, message });

/**
 * Reads a request as a question: `<mount>/<upstream>/<portal host><path>?<query>`, where host and path begin as the
 * upstream's address does; `<upstream>/` may be left out. `body` is the text of a POST.
 */
export function questionOf(
  { method, url }: { readonly method: string; readonly url: string },
  body: string | undefined,
  { upstreams, mount = '' }: RelayConfig,
): Question | Refusal {
  const { pathname, searchParams } = new URL(url);
  if (!pathname.startsWith(`${mount}/`)) return refuse(404, 'Nothing is here');
  const under = pathname.slice(mount.length + 1);
  const [, first = '', after = ''] = /^([^/]*)\/?(.*)$/.exec(under) ?? [];
  const isNamed = Object.hasOwn(upstreams, first);
  const [name, rest] = isNamed ? [first, after] : [nameOf(under, upstreams), under];
  const upstream = name === undefined ? undefined : upstreams[name];
  if (name === undefined || upstream === undefined) return refuse(404, 'No upstream has this name or address');
  const base = new URL(upstream.url);
  const start = startOf(upstream);
  if (!rest.startsWith(`${start}/`)) return refuse(403, `The upstream ${name} reads only ${start}`);
  const path = rest.slice(start.length);
  const { kind = 'ckan' } = upstream;
  // Some portals of the bigdata kind have empty parts in their paths; elsewhere they are attempts.
  const isOdd = kind === 'bigdata' ? false : path.includes('//');
  if (isOdd || /%2f|%5c|%00|%0a|%0d|%25|\\|\/(\.|%2e){1,2}(\/|$)/i.test(path))
    return refuse(400, 'The path cannot be read');
  const asked = method === 'HEAD' ? 'GET' : method;
  const methods = upstream.methods ?? (kind === 'ckan' ? ['GET', 'POST'] : ['GET']);
  if (!methods.some((allowed) => allowed === asked)) return refuse(405, `${asked} is not allowed`);
  const isFile = isFilePath(path, upstream);
  const refusal = isFile ? undefined : pathRefusal(path, upstream);
  if (refusal !== undefined) return refusal;
  const { refused } = kindRules[kind];
  const bad = [...searchParams.keys()].find((key) => refused.test(key));
  if (bad !== undefined)
    return refuse(400, bad === 'callback' ? 'JSONP is not served' : `The parameter ${bad} is not allowed`);
  const suffix = upstream.pathSuffix ?? (upstream.key === undefined ? '' : `/key/${upstream.key}`);
  const below = `${base.origin}${base.pathname.replace(/\/$/, '')}${path}`;
  const address = suffix === '' ? below : `${below.replace(/\/$/, '')}${suffix}`;
  if (asked === 'POST') {
    if (isFile) return refuse(405, 'A file is asked for by GET');
    if (searchParams.size > 0) return refuse(400, 'A POST carries its parameters in its body');
    const canonical = canonicalJson(body ?? '');
    if (canonical === undefined)
      return refuse(400, 'The body must be a JSON object, and its whole numbers within 2^53');
    return { upstream: name, url: address, body: canonical, isFile, key: `${name} POST ${below} ${canonical}` };
  }
  const query = canonicalQuery(searchParams);
  return {
    upstream: name,
    url: query === '' ? address : `${address}?${query}`,
    isFile,
    key: `${name} GET ${below} ${query}`,
  };
}

/** Host and path of an upstream, as clients append them to a relay's address. */
function startOf({ url }: Upstream): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}`;
}

/** The upstream that an address lies below; of several on one host, the one with the longest path. */
function nameOf(address: string, upstreams: RelayConfig['upstreams']): string | undefined {
  const starts = Object.entries(upstreams).map(([name, upstream]) => [name, startOf(upstream)] as const);
  const [longest] = starts
    .filter(([, start]) => address.startsWith(`${start}/`))
    .sort(([, a], [, b]) => b.length - a.length);
  return longest?.[0];
}

function isFilePath(path: string, { kind = 'ckan', files = kind === 'ckan' }: Upstream): boolean {
  if (files === false) return false;
  const isKnown = kindRules[kind].files?.test(path) ?? false;
  return isKnown || (typeof files === 'object' && files.some((start) => path.startsWith(start)));
}

function pathRefusal(path: string, upstream: Upstream): Refusal | undefined {
  const { kind = 'ckan', paths } = upstream;
  const isNamed = paths?.some((start) => path.startsWith(start)) ?? true;
  if (kind === 'json') return isNamed ? undefined : refuse(403, 'This path is not allowed');
  const isKnown = kindRules[kind].answers.test(path) && !(kind === 'bps' && /\/key(\/|$)/i.test(path));
  if (!isKnown || !isNamed)
    return refuse(403, kind === 'ckan' ? 'Only actions of the API can be called' : 'This path is not allowed');
  if (kind !== 'ckan') return undefined;
  const action = path.slice(path.lastIndexOf('/') + 1);
  return actionsOf(upstream).includes(action) ? undefined : refuse(403, `The action ${action} is not allowed`);
}

/** A query with its keys in order; repeated keys keep theirs, which has a meaning. */
export function canonicalQuery(parameters: URLSearchParams): string {
  const sorted = new URLSearchParams(parameters);
  sorted.sort();
  return sorted.toString();
}

/**
 * A JSON object with the keys of every object in order; undefined for what is no JSON object, and for one with a number that
 * would change on the way.
 */
export function canonicalJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text, exact);
    return isObject(value) ? JSON.stringify(sorted(value)) : undefined;
  } catch {
    return undefined;
  }
}

function exact(_: string, value: unknown): unknown {
  const isChanged = typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER);
  if (isChanged) throw new RangeError('A number has more digits than can be kept');
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
