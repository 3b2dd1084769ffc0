import type { AnswerCache } from '../../transport/answer-cache.js';
import type { Transport } from '../../transport/transport.js';
import type { SourceOptions } from '../source-options.js';
import type { NumberMode } from './envelope.js';
import { resultOf } from './envelope.js';
import type { PortalToken } from './file-token.js';

/** What a `CkanPortal` is made of. */
export interface CkanPortalParts {
  /** Base address, without a trailing slash. */
  readonly base: URL;
  /** Address of a relay, without a trailing slash; the portal's host and path are appended. */
  readonly relay?: URL | undefined;
  readonly transport: Pick<Transport, 'call'>;
  readonly answers: AnswerCache;
  readonly numbers?: NumberMode | undefined;
  /** How files of the portal are read; default: as any file is. */
  readonly files?: (SourceOptions & PortalToken) | undefined;
}

/** Parameters of an action. Undefined ones are left out. */
export type ActionParameters = Readonly<Record<string, unknown>>;

/** Options of one call of an action. */
export interface ActionOptions {
  readonly signal?: AbortSignal | undefined;
  /** Names of fields that the call is about, so that an error can say which is missing. */
  readonly fields?: readonly string[] | undefined;
  /** Keep every digit of the numbers in the result. */
  readonly numbers?: NumberMode | undefined;
}

// Servers and proxies on the way cut addresses from about 2,000 characters on.
const longestAddress = 1_800;
// Keys whose lists and objects are understood as JSON text; those of lists, as repeated keys too.
const jsonKeys = /^(filters|q|facet\.field)$/;
const listKeys = /^(fields|sort)$/;

/** A CKAN portal: its action API, and what has been learnt about it. */
export class CkanPortal {
  /** Base address for people and for the API, without a trailing slash. */
  readonly url: string;
  readonly answers: AnswerCache;
  readonly numbers: NumberMode;
  /** How its files are read. */
  readonly files: (SourceOptions & PortalToken) | undefined;
  /** Whether `nulls last` is understood (2.9 and newer); learnt from a refusal. */
  sortsNulls = true;
  readonly #api: string;
  readonly #transport: Pick<Transport, 'call'>;

  constructor({ base, relay, transport, answers, numbers = 'exact', files }: CkanPortalParts) {
    this.url = base.href.replace(/\/$/, '');
    this.#api =
      relay === undefined
        ? this.url
        : `${relay.href.replace(/\/$/, '')}/${base.host}${base.pathname.replace(/\/$/, '')}`;
    this.#transport = transport;
    this.answers = answers;
    this.numbers = numbers;
    this.files = files;
  }

  /**
   * Calls an action and gives its result as it came. Short questions go as GET, so that browsers need not ask for leave
   * first; long ones and nested ones as POST, whose address stays bare: a query there would replace the body.
   */
  async action(name: string, parameters: ActionParameters = {}, options: ActionOptions = {}): Promise<unknown> {
    const { signal, fields = [], numbers } = options;
    const url = `${this.#api}/api/3/action/${encodeURIComponent(name)}`;
    const query = queryOf(parameters);
    const address = query === '' ? url : `${url}?${query}`;
    const call =
      query === undefined || address.length > longestAddress
        ? this.#transport.call(url, { signal, json: parameters })
        : this.#transport.call(address, { signal });
    return resultOf(await call, { fields }, numbers);
  }
}

// Undefined where the parameters cannot be said in an address.
function queryOf(parameters: ActionParameters): string | undefined {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    if (typeof value !== 'object') query.append(key, String(value));
    else if (jsonKeys.test(key)) query.append(key, JSON.stringify(value));
    else if (Array.isArray(value) && listKeys.test(key) && sayable(value))
      for (const part of value) query.append(key, part);
    else return undefined;
  }
  return query.toString();
}

// A key that is given once is a text to the server, which it takes apart at commas.
function sayable(list: readonly unknown[]): boolean {
  return list.length > 1 || !String(list[0]).includes(',');
}
