import type { ProfileName } from './actions/profile.js';
import type { SiteLimits } from './actions/settings.js';
import type { AllowedOrigins } from './http/cors.js';

/** A Postgres that is there already. */
export interface ExistingPostgres {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** The one schema that the portal uses; made and filled when it is missing. Default `satudata_sandbox`. */
  readonly schema?: string;
}

/** How a sandbox is made. */
export interface SandboxOptions {
  /** Keeps nothing: the data lie in a throw-away directory that `close` removes. Default false. */
  readonly memory?: boolean;
  /** Where the data lie. Default `.satudata` under the working directory. Unused with `memory`. */
  readonly dataDir?: string;
  /** A Postgres that is there already, in place of a directory. */
  readonly database?: ExistingPostgres;
  /** Starts with the example city, where there are no data yet. Default true. */
  readonly examples?: boolean;
  /** The token that allows changes. Default: a new one. */
  readonly token?: string;
  /** Header that brings the token. Default as CKAN has it: `Authorization`, until 2.10 `X-CKAN-API-Key` as well. */
  readonly tokenHeader?: string;
  /** Whose pages may read the answers: everybody's (true), those of these origins, or nobody's (false). Default true. */
  readonly cors?: AllowedOrigins;
  /** Version of CKAN to speak as. Default `2.12`. */
  readonly profile?: ProfileName;
  /** Offers datastore_search_sql. Default as CKAN has it: in 2.9 alone. */
  readonly sql?: boolean;
  /** Name of the portal. Default `Satu Data Kota Metro (contoh)`. */
  readonly title?: string;
  /** What status_show says of the portal. Default: that its data are fictitious. */
  readonly description?: string;
  /** Plugins that status_show lists. Default `datastore`. */
  readonly extensions?: readonly string[];
  /** Leaves the version out of status_show for everybody without the token. Default false. */
  readonly hideVersion?: boolean;
  /** Answers as CKAN does while its search server cannot be reached. Default false. */
  readonly searchDown?: boolean;
  /** Shows times without fractions of a second, as CKAN 2.12 can be set to. Default false. */
  readonly wholeSeconds?: boolean;
  /** Language of addresses that name none: `en` or `id`. Default `en`. */
  readonly locale?: string;
  /** Seconds that answers may be kept. Default 0. */
  readonly cacheSeconds?: number;
  /** Address to show in answers. Default: the address that was asked. */
  readonly siteUrl?: string;
  /** Path that everything lies under, such as `/data`. Default none. */
  readonly rootPath?: string;
  /** Milliseconds a statement may take before its worker is ended. Default 60,000. */
  readonly timeLimit?: number;
  /** Bytes of the largest request body. Default 64 MiB. */
  readonly bodyLimit?: number;
  /** Rows of the dataset `log-koneksi`, which is made at the start when it is not there yet. Default 0: no such dataset. */
  readonly logRows?: number;
  /** Limits of the site, where they differ from CKAN's. */
  readonly limits?: Partial<SiteLimits>;
  /** What goes wrong, such as `slow=3000` or `429@0.2`; see `faultList`. Default nothing. */
  readonly faults?: readonly string[];
}
