import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/**
 * Who counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one has 2^64. What is no
 * address stays as it is.
 */
export function clientOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const ip = ipaddr.process(address);
  return ip instanceof ipaddr.IPv6
    ? `${ip.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : ip.toString();
}

/** Counts the requests of each client: a bucket of `requests` that fills again in `seconds`. Remembers 10,000 clients. */
export class RateLimit {
  readonly #requests: number;
  readonly #rate: number;
  readonly #buckets = new LRUCache<string, Bucket>({ max: 10_000 });

  constructor({ requests, seconds }: { readonly requests: number; readonly seconds: number }) {
    this.#requests = requests;
    this.#rate = requests / seconds / 1000;
  }

  /** Takes one request of a client. Gives the whole seconds to wait, 0 where it may go. `now` is in milliseconds. */
  take(client: string, now: number): number {
    const { tokens, at } = this.#buckets.get(client) ?? { tokens: this.#requests, at: now };
    const left = Math.min(this.#requests, tokens + Math.max(0, now - at) * this.#rate);
    const allowed = left >= 1;
    this.#buckets.set(client, { tokens: allowed ? left - 1 : left, at: now });
    return allowed ? 0 : Math.max(1, Math.ceil((1 - left) / this.#rate / 1000));
  }
}
