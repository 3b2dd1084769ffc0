import { formatOfAddress } from './file/file-format.js';
import type { SourceKind } from './source-kind.js';

const kinds: readonly (readonly [matches: (url: URL) => boolean, load: () => Promise<SourceKind>])[] = [
  [
    (url) => formatOfAddress(url) !== undefined && !/\/(dataset|datastore)\//.test(url.pathname),
    async () => (await import('./file/file-kind.js')).fileKind,
  ],
];

/** What loads the kind of source that a link is of, by its address alone; undefined for a link of no known kind. */
export function knownKind(url: URL): (() => Promise<SourceKind>) | undefined {
  return kinds.find(([matches]) => matches(url))?.[1];
}
