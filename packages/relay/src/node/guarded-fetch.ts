import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch as undiciFetch } from 'undici';
import type { RelayConfig } from '../config.js';
import { isPrivateAddress } from '../private-address.js';

/** Finds the addresses of a host, as `dns.lookup` does; one that is not public is an error, so that no connection is made. */
export function publicLookup(resolve: LookupFunction = lookup as LookupFunction): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (fault, found) => {
      const addresses = Array.isArray(found) ? found : [];
      if (fault) return done(fault, '');
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address)))
        return done(new Error(`${host} is at a private address`), '');
      return options.all ? done(null, [...addresses]) : done(null, first.address, first.family);
    });
  };
}

/**
 * Calls upstreams; checks the very address that is connected to, so that a name cannot be pointed elsewhere in between. `resolve` finds the
 * addresses of a host; default `dns.lookup`.
 */
export function guardedFetch(
  { upstreams }: Pick<RelayConfig, 'upstreams'>,
  resolve?: LookupFunction,
): NonNullable<RelayConfig['fetch']> {
  const guarded = new Agent({ connect: { lookup: publicLookup(resolve) } });
  const open = new Agent();
  const mayBePrivate = new Set(
    Object.values(upstreams).flatMap(({ url, allowPrivate }) => (allowPrivate ? [new URL(url).origin] : [])),
  );
  return async (url, init) => {
    const dispatcher = mayBePrivate.has(new URL(url).origin) ? open : guarded;
    const response = await undiciFetch(url, { ...init, dispatcher } as Parameters<typeof undiciFetch>[1]);
    return response as unknown as Response;
  };
}
