import type { Source } from './source.js';
import type { SourceOptions } from './source-options.js';

/** A kind of platform that links can be opened of. */
export interface SourceKind {
  /** Names the kind, e.g. `arcgis`. */
  readonly name: string;
  /** Whether a link is one of this kind. Asks nothing. */
  matches(url: URL): boolean;
  /** The source behind such a link. */
  open(url: URL, options: SourceOptions & { readonly signal?: AbortSignal | undefined }): Source | Promise<Source>;
}

/**
 * Makes a kind of source for the `sources` of `createClient` and `open`. There is no global list: a kind is known where it is
 * passed in, and is asked before those that are known without. A source states what it can do by itself, and the rest is done here; rows at hand are a
 * `MemorySource`.
 *
 * ```ts
 * import { MemorySource, open, registerSource } from '@satudata/client';
 *
 * const kota = registerSource('kota', {
 *   matches: (url) => url.host === 'api.kota.example',
 *   async open(url, { fetch = globalThis.fetch, signal }) {
 *     const response = await fetch(url, { signal });
 *     const { titik } = await response.json();
 *     return new MemorySource(titik, { id: `kota:${url.pathname}`, info: { title: 'Titik Wi-Fi (contoh)' } });
 *   },
 * });
 * const table = await open('https://api.kota.example/wifi', { sources: [kota] });
 * const { rows } = await table.where('mbps >= 20').page();
 * ```
 */
export function registerSource(name: string, kind: Omit<SourceKind, 'name'>): SourceKind {
  return { name, matches: (url) => kind.matches(url), open: (url, options) => kind.open(url, options) };
}
