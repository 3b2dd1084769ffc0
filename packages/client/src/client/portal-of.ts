import { SatuError } from '../errors/satu-error.js';
import type { World } from '../live/world.js';
import { CkanSource } from '../sources/ckan/ckan-source.js';
import type { CkanTableOptions } from '../sources/ckan/ckan-table.js';
import type { NumberMode } from '../sources/ckan/envelope.js';
import { CkanPortal } from '../sources/ckan/portal.js';
import type { Source } from '../sources/source.js';
import type { SourceKind } from '../sources/source-kind.js';
import { AnswerCache } from '../transport/answer-cache.js';
import type { Caller, PaceOptions } from '../transport/observed.js';
import { baseAddress, platformSurroundings, type Surroundings } from '../transport/surroundings.js';
import { Transport } from '../transport/transport.js';
import { cached } from '../wrap/cached.js';
import { completePage } from '../wrap/complete.js';
import type { KeepOptions } from '../wrap/kept.js';

/** Options of `createClient`. */
export interface ClientOptions extends PaceOptions {
  /** Base address of the portal, whatever its prefix: `https://data.kota.example/id`. */
  readonly portal: string | URL;
  /** Address of a relay that reads the portal for this page; the portal's host and path are appended to it. */
  readonly relay?: string | URL | undefined;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds to the first byte of an answer; default 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte while an answer is read; default 20,000. */
  readonly idleTimeout?: number | undefined;
  /** Most bytes of one answer; default 10,000,000. */
  readonly maxBytes?: number | undefined;
  /** Times that a call is tried again after a fault that can pass; default 2. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first new try, doubled at each further one; default 300. */
  readonly retryDelay?: number | undefined;
  /** API token, for data that is not public. For programs on a server: anybody can read what a page holds. */
  readonly token?: string | undefined;
  /** Header that carries the token; default `Authorization`, older portals: `X-CKAN-API-Key`. */
  readonly tokenHeader?: string | undefined;
  /** Lets a token into a browser, where everybody on the page can read it; default false. */
  readonly allowTokenInBrowser?: boolean | undefined;
  /** How `numeric` and `int8` values are given: `exact` (default) as numbers, but as digits where a number would lose some. */
  readonly numbers?: NumberMode | undefined;
  /** Milliseconds that an answer is given again without asking; default 60,000. */
  readonly maxAge?: number | undefined;
  /** How old answers of tables are used. Default: an answer older than `maxAge` is never given. Not together with a token. */
  readonly keep?: KeepOptions | undefined;
  /** Further kinds of sources that links are opened by, asked before those that are known; see `registerSource`. */
  readonly sources?: readonly SourceKind[] | undefined;
  /** Clock, visibility and network; default: the platform's. */
  readonly world?: World | undefined;
  /** Page and network that calls are made from; default: the platform's. */
  readonly surroundings?: Surroundings | undefined;
}

/** The portal that a client reads; `around` may put something around its calls. */
export function portalOf(options: ClientOptions, around: (caller: Caller) => Caller = (caller) => caller): CkanPortal {
  const { surroundings = platformSurroundings, token, tokenHeader = 'Authorization' } = options;
  if (token !== undefined && surroundings.origin !== undefined && options.allowTokenInBrowser !== true) {
    throw new SatuError('invalid-config', 'A page cannot keep a token secret', {
      field: 'token',
      hint: 'Keep the token on a server.',
    });
  }
  return new CkanPortal({
    base: portalAddress(options.portal, surroundings),
    relay: options.relay === undefined ? undefined : baseAddress(options.relay, 'relay', surroundings),
    transport: around(
      new Transport({ ...options, surroundings, headers: token === undefined ? {} : { [tokenHeader]: token } }),
    ),
    answers: new AnswerCache({ maxAge: options.maxAge, now: options.world?.now }),
    numbers: options.numbers,
    files: options,
  });
}

// People paste the address of the API as well.
function portalAddress(address: string | URL, surroundings: Surroundings): URL {
  const url = baseAddress(address, 'portal', surroundings);
  url.pathname = url.pathname.replace(/\/api(\/\d)?(\/action)?$/, '');
  url.search = '';
  return url;
}

/** The rows of a resource. */
export function sourceOf(portal: CkanPortal, resource: string, options?: CkanTableOptions): Source {
  return cached(new CkanSource(portal, resource, completePage, options), portal.answers);
}
