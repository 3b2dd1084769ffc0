import { isPrivateHost } from './private-address.js';
import { readActions } from './read-actions.js';
import type { AnswerStore } from './store.js';
import { kindRules, type UpstreamKind } from './upstream-kind.js';

/** One portal that the relay reads. */
export interface Upstream {
  /** Base address, such as `https://data.kota.example/id`; http or https, without credentials or query. */
  readonly url: string;
  /**
   * What platform it is: `ckan` (default) allows actions of the CKAN API by their names; `bps`, `arcgis`, `opendatasoft`, `socrata` and `bigdata`
   * allow the reading addresses of theirs, `json` those in `paths`.
   */
  readonly kind?: UpstreamKind;
  /** Actions of a CKAN portal that may be called; default: those that read and that widgets use, without SQL. Only ones that read. */
  readonly actions?: readonly string[];
  /** For `json`: beginnings of paths below `url` that may be read, such as `/list/`. For other kinds, narrows what may be. */
  readonly paths?: readonly string[];
  /**
   * Whether files are passed on: downloads and `/datastore/dump/` of CKAN, CSV of Socrata, exports of Opendatasoft; for `json` the beginnings of
   * their paths. Default true for `ckan`, else false.
   */
  readonly files?: boolean | readonly string[];
  /** GET alone, or for `ckan` also POST for long questions (default). HEAD goes wherever GET does. */
  readonly methods?: readonly ('GET' | 'POST')[];
  /** Key of BPS WebAPI, which the relay puts into the path. */
  readonly key?: string;
  /** Headers that the relay adds, such as a key. They reach nobody but this upstream. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text that the relay adds to the end of the path. */
  readonly pathSuffix?: string;
  /** Allows an upstream in a private network, such as `http://10.0.0.5`. */
  readonly allowPrivate?: boolean;
}

/** What a relay is made of: the object that a configuration file exports. */
export interface RelayConfig {
  /** Portals by the name that pages use: letters, digits, `-` and `_`. */
  readonly upstreams: Readonly<Record<string, Upstream>>;
  /** Origins of the pages that may read, such as `https://metrokota.example`; `*` for any. */
  readonly origins: '*' | readonly string[];
  /** Path that the relay lies under, such as `/relay`; default none. */
  readonly mount?: string;
  /** Requests that one client may make in so many seconds; default 300 in 60. False for no limit. */
  readonly rateLimit?: { readonly requests: number; readonly seconds: number } | false;
  /** Header in which your own proxy names the client, such as `x-real-ip`. Unset, the connection's address counts. */
  readonly clientHeader?: string;
  /** Most bytes of an answer; default 10,000,000. */
  readonly maxAnswer?: number;
  /** Most bytes of a file; default 100,000,000. */
  readonly maxFile?: number;
  /** Files that are read from upstreams at the same time; default 50. Those who read the same file at the same time share it. */
  readonly maxFiles?: number;
  /**
   * Bytes of the beginning of a file that are held while it is underway, so that whoever comes meanwhile shares it; default 8,000,000. At most
   * `maxFiles` times as much memory is needed.
   */
  readonly maxSharedFile?: number;
  /** Bytes of whole files, none larger than `maxSharedFile`, that are kept in memory as long as answers are; default 32,000,000. */
  readonly maxKeptFiles?: number;
  /** Most bytes of a question's body; default 100,000. */
  readonly maxQuestion?: number;
  /** Milliseconds that an upstream has for its whole answer or each part of a file, and a client for its body; default 15,000. */
  readonly timeout?: number;
  /**
   * Seconds that an answer is fresh (60), may be served while it is read anew (600), and while the upstream fails (86,400); and that a question
   * is not asked again after its upstream failed (5).
   */
  readonly cache?: {
    readonly fresh?: number;
    readonly whileRevalidate?: number;
    readonly ifError?: number;
    readonly rest?: number;
  };
  /** Where answers are kept; default 64 MB of memory. */
  readonly store?: AnswerStore;
  /** Milliseconds that the store may take, before it counts as empty; default 1,000. */
  readonly storeTimeout?: number;
  /** Asked for as `Authorization: Bearer …` by `/metrics`; unset, anybody may read the metrics. */
  readonly metricsToken?: string;
  /** How upstreams are called; default the platform's `fetch`. The Node entry sets one that checks addresses after DNS. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/** Returns the configuration as it is, typed: `export default defineRelay({ … })`. */
export function defineRelay(config: RelayConfig): RelayConfig {
  return config;
}

/** A mistake in a configuration. */
export class RelayConfigError extends Error {
  override readonly name = 'RelayConfigError';
}

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
// By how they are named: an action that nobody has thought of is refused, not allowed.
const reads = /(^|_)(show|list|read|search|sql|info|autocomplete|resources|count)$/;

/** Finds what cannot be used in a configuration. Throws `RelayConfigError`, whose message names the place. */
export function checkConfig(config: RelayConfig): void {
  const names = Object.entries(config.upstreams ?? {});
  if (names.length === 0) throw new RelayConfigError('upstreams: name at least one portal');
  for (const [name, upstream] of names) checkUpstream(name, upstream);
  if (config.origins !== '*' && !Array.isArray(config.origins))
    throw new RelayConfigError("origins: give a list of origins, or '*'");
  for (const origin of config.origins === '*' ? [] : config.origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new RelayConfigError(`origins: "${origin}" is no origin such as https://metrokota.example`);
  if (config.mount !== undefined && !/^(\/[\w.-]+)+$/.test(config.mount))
    throw new RelayConfigError('mount: begin with a slash and end without one');
  const { rateLimit, cache = {}, maxAnswer = 1, maxFile = 1, maxFiles = 1, maxQuestion = 1, timeout = 1 } = config;
  const { maxSharedFile = 1, maxKeptFiles = 1, storeTimeout = 1 } = config;
  const files = { maxFile, maxFiles, maxSharedFile, maxKeptFiles };
  const limit = rateLimit === undefined || rateLimit === false ? {} : rateLimit;
  for (const [key, value] of Object.entries({ ...limit, ...files, maxAnswer, maxQuestion, timeout, storeTimeout }))
    if (!(Number.isFinite(value) && value > 0)) throw new RelayConfigError(`${key}: must be a number above 0`);
  for (const [key, value] of Object.entries(cache))
    if (!(Number.isFinite(value) && value >= 0)) throw new RelayConfigError(`cache.${key}: must be a number from 0`);
}

function checkUpstream(name: string, upstream: Upstream): void {
  const at = `upstreams.${name}`;
  if (!/^[\w-]+$/.test(name) || name === 'health' || name === 'metrics')
    throw new RelayConfigError(`${at}: names hold letters, digits, - and _, and are not health or metrics`);
  const url = URL.canParse(upstream.url) ? new URL(upstream.url) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new RelayConfigError(`${at}.url: must be an http(s) address without credentials or query`);
  if (!upstream.allowPrivate && isPrivateHost(url.hostname))
    throw new RelayConfigError(`${at}.url: ${url.hostname} is a private address; allowPrivate allows it`);
  for (const [header, value] of Object.entries(upstream.headers ?? {}))
    if (typeof value !== 'string')
      throw new RelayConfigError(`${at}.headers: "${header}" has no value; is the variable of its environment set?`);
    else if (!headerName.test(header) || /[\r\n\0]/.test(value))
      throw new RelayConfigError(`${at}.headers: "${header}" cannot be sent`);
  for (const action of upstream.actions ?? [])
    if (!/^[a-z\d_]+$/.test(action) || !reads.test(action))
      throw new RelayConfigError(`${at}.actions: ${action} is no action that only reads`);
  const { kind = 'ckan', paths = [], files, methods = [], key } = upstream;
  if (!Object.hasOwn(kindRules, kind))
    throw new RelayConfigError(`${at}.kind: must be one of ${Object.keys(kindRules).join(', ')}`);
  if (kind === 'json' && paths.length === 0)
    throw new RelayConfigError(`${at}.paths: a json upstream names the paths that may be read`);
  for (const path of [...paths, ...(typeof files === 'object' ? files : [])])
    if (!path.startsWith('/')) throw new RelayConfigError(`${at}: the path "${path}" must begin with a slash`);
  if (kind !== 'ckan' && methods.includes('POST'))
    throw new RelayConfigError(`${at}.methods: ${kind} is read by GET alone`);
  if (key !== undefined && (kind !== 'bps' || !/^[\w-]+$/.test(key)))
    throw new RelayConfigError(`${at}.key: is for bps, and holds letters and digits`);
  if (kind === 'bps' && key === undefined && upstream.pathSuffix === undefined)
    throw new RelayConfigError(`${at}.key: BPS WebAPI wants a key; is the variable of its environment set?`);
}

/** Actions that may be called on an upstream. */
export function actionsOf(upstream: Upstream): readonly string[] {
  return upstream.actions ?? readActions;
}
