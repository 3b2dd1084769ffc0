import { isSatuError } from '../errors/satu-error.js';
import { FileSource } from '../sources/file/file-source.js';
import type { Source } from '../sources/source.js';
import type { SourceOptions } from '../sources/source-options.js';
import { platformSurroundings } from '../transport/surroundings.js';
import { isKnownPage, unknownLink } from './unknown-link.js';

/**
 * Opens a link that says by nothing what it is: as a file of rows, where its answer is one. Throws `unsupported` for pages, and for answers without rows,
 * and what else the server answers.
 */
export async function openUnknown(
  url: URL,
  { signal, ...options }: SourceOptions & { readonly signal?: AbortSignal | undefined },
): Promise<Source> {
  if (isKnownPage(url) || !/^https?:$/.test(url.protocol)) throw unknownLink(url);
  // Of the page's own site only files are data that are named as such; the rest are its pages, or slips of the pen.
  const { origin } = options.surroundings ?? platformSurroundings;
  if (url.origin === origin) throw unknownLink(url);
  const source = new FileSource(url, options);
  try {
    await source.describe({ signal });
    return source;
  } catch (error) {
    if (!isSatuError(error) || !['captive-portal', 'unexpected-shape', 'unsupported'].includes(error.code)) throw error;
    throw unknownLink(url, error);
  }
}
