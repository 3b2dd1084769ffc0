import { parseArgs } from 'node:util';
import { isProfileName, profiles } from './actions/profile.js';
import type { SiteLimits } from './actions/settings.js';
import { FaultUnknown, faultList, readFaults } from './faults/fault.js';
import type { ServeOptions } from './serve.js';

/** What the command line can say. */
export const usage = `Usage: satudata-sandbox [options] [file.csv file.geojson …]
  Serves a portal with example data, and a dataset for every CSV or GeoJSON file of yours.

Where:
  --port <n>           port; 0 for any free one (PORTAL_PORT; default 5050)
  --host <name>        address to listen on (default 127.0.0.1)
  --root-path <p>      path that everything lies under, such as /data
  --data-dir <dir>     where the data lie (default .satudata)
  --memory             keep nothing
  --db <url>           use this Postgres instead, such as postgres://user@host/name (SATUDATA_DB)
  --db-schema <name>   its schema, made when it is missing (default satudata_sandbox)
  --empty              start without the example city, where there are no data yet
  --log-rows <n>       make the dataset log-koneksi with that many rows

As which CKAN:
  --profile <v>        version to speak as: 2.9, 2.10, 2.11 or 2.12 (default)
  --token <text>       token that allows changes (SATUDATA_TOKEN; default: a new one)
  --token-header <h>   header that brings it (default as CKAN has it)
  --no-cors            send no CORS headers, as CKAN does by default
  --cors-origin <o>    let only pages of this origin read; may be given again
  --cache <s>          let answers be kept that many seconds (default 0)
  --sql                offer datastore_search_sql, as only 2.9 does by itself
  --rows-default <n>   rows of a datastore_search that names no limit (default 100)
  --rows-max <n>       most rows of one datastore_search (default 32000)
  --locale <l>         language of addresses that name none: en (default) or id
  --whole-seconds      show times without fractions of a second
  --hide-version       leave the version out of status_show
  --search-down        answer as CKAN does while its search server is down

What goes wrong:
  --fault <fault>      such as slow=3000 or 429@0.2 (every fifth request); may be given again

Faults, for --fault, the header X-Sandbox-Fault, the parameter _fault, and POST /_sandbox/faults with the token:
${faultList.replaceAll(/^/gm, '  ')}`;

/** A mistake in the command line. */
export class UsageError extends Error {}

/** What the command line asks for. */
export interface Asked {
  readonly options: ServeOptions;
  readonly files: readonly string[];
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const several = { type: 'string', multiple: true } as const;

const known = {
  port: text,
  host: text,
  'root-path': text,
  'data-dir': text,
  memory: flag,
  db: text,
  'db-schema': text,
  empty: flag,
  'log-rows': text,
  profile: text,
  token: text,
  'token-header': text,
  'no-cors': flag,
  'cors-origin': several,
  cache: text,
  sql: flag,
  'rows-default': text,
  'rows-max': text,
  locale: text,
  'whole-seconds': flag,
  'hide-version': flag,
  'search-down': flag,
  fault: several,
  help: flag,
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof known }>>['values'];

/** Reads a command line; undefined when it asks for help. Throws UsageError. */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Asked | undefined {
  let values: Values;
  let files: readonly string[];
  try {
    ({ values, positionals: files } = parseArgs({ args: [...args], options: known, allowPositionals: true }));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  if (values.help) return undefined;
  return { options: { ...place(values, env), ...manner(values, env) }, files };
}

function place(values: Values, env: NodeJS.ProcessEnv): ServeOptions {
  const url = values.db ?? env['SATUDATA_DB'];
  const schema = values['db-schema'];
  if (url && !/^postgres(ql)?:\/\//.test(url)) throw new UsageError(`--db must begin with postgres://, not "${url}"`);
  if (schema !== undefined && !url) throw new UsageError('--db-schema needs --db');
  const rootPath = matching(
    values['root-path'],
    /^(\/[\w.-]+)+$/,
    '--root-path',
    'begin with a slash and end without one',
  );
  const rows = values['log-rows'];
  return {
    port: whole(values.port ?? env['PORTAL_PORT'] ?? '5050', '--port', 65_535),
    memory: values.memory ?? false,
    ...(values.empty ? { examples: false } : {}),
    ...given('host', values.host),
    ...given('dataDir', values['data-dir']),
    ...given('rootPath', rootPath),
    ...(url ? { database: { url, ...given('schema', schema) } } : {}),
    ...(rows === undefined ? {} : { logRows: whole(rows, '--log-rows', 10_000_000) }),
  };
}

function manner(values: Values, env: NodeJS.ProcessEnv): Omit<ServeOptions, 'port'> {
  const { profile, locale } = values;
  if (profile !== undefined && !isProfileName(profile)) {
    throw new UsageError(`--profile must be ${Object.keys(profiles).join(', ')}, not "${profile}"`);
  }
  const token = values.token ?? env['SATUDATA_TOKEN'];
  const faults = values.fault ?? [];
  checkFaults(faults);
  const limits = readLimits(values);
  return {
    cors: values['no-cors'] ? false : (values['cors-origin']?.map(origin) ?? true),
    faults,
    ...given('profile', profile),
    ...(token ? { token } : {}),
    ...given('tokenHeader', matching(values['token-header'], /^[\w-]+$/, '--token-header', 'be the name of a header')),
    ...given('locale', matching(locale, /^(en|id)$/, '--locale', 'be en or id')),
    ...(values.cache === undefined ? {} : { cacheSeconds: whole(values.cache, '--cache', 31_536_000) }),
    ...(values.sql ? { sql: true } : {}),
    ...(values['whole-seconds'] ? { wholeSeconds: true } : {}),
    ...(values['hide-version'] ? { hideVersion: true } : {}),
    ...(values['search-down'] ? { searchDown: true } : {}),
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
  };
}

function readLimits(values: Values): Partial<SiteLimits> {
  const [normal, most] = [values['rows-default'], values['rows-max']];
  return {
    ...(normal === undefined ? {} : { searchRows: whole(normal, '--rows-default', 10_000_000) }),
    ...(most === undefined ? {} : { searchRowsMax: whole(most, '--rows-max', 10_000_000) }),
  };
}

function given<Name extends string, T>(name: Name, value: T | undefined): { readonly [key in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: T });
}

function whole(value: string, name: string, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > most)
    throw new UsageError(`${name} must be a whole number up to ${most}, not "${value}"`);
  return number;
}

function matching(value: string | undefined, pattern: RegExp, name: string, duty: string): string | undefined {
  if (value !== undefined && !pattern.test(value)) throw new UsageError(`${name} must ${duty}, not "${value}"`);
  return value;
}

function origin(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw new UsageError(`--cors-origin must be an origin such as https://situs.example, not "${value}"`);
}

function checkFaults(faults: readonly string[]): void {
  try {
    faults.forEach(readFaults);
  } catch (cause) {
    if (cause instanceof FaultUnknown) throw new UsageError(cause.message);
    throw cause;
  }
}
