import { SatuError } from '../../errors/satu-error.js';
import { textOf } from '../ckan/loose-text.js';
import type { SourceOptions } from '../source-options.js';
import { askLayer } from './layer.js';
import { layerOf } from './layer-link.js';

/** The layer behind an item's page: the one that the link names, or the first. Throws `unsupported` for an item that is no service of layers. */
export async function layerOfItem(
  link: URL,
  item: string,
  options: SourceOptions,
  signal: AbortSignal | undefined,
): Promise<string> {
  const raw = await askLayer(item, { f: 'json' }, options, signal);
  const service = textOf(raw['url']);
  const layer = URL.canParse(service) ? layerOf(new URL(service)) : undefined;
  if (layer === undefined) {
    throw new SatuError('unsupported', `"${textOf(raw['title'])}" is no service of layers`, {
      url: link.href,
      hint: 'Paste the address of a layer: …/FeatureServer/0.',
    });
  }
  const [, named] = /[?&#]sublayer=(\d+)/.exec(link.href) ?? [];
  return named === undefined ? layer : layer.replace(/\d+$/, named);
}
