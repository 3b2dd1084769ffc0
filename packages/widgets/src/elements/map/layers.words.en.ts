import type { LayerWord } from './layers.words.js';

/** What a map says of its further layers, in English. */
export const words: Readonly<Record<LayerWord, string>> = {
  layer: 'Layer {n}',
  layerComing: '{label}: loading data…',
  layerFailed: '{label}: the data cannot be loaded, so it is not on the map.',
  layerStale: '{label}: the newest data cannot be loaded; earlier data is shown.',
  layerCapped: '{label}: the data is too large, only the first {n} rows are used.',
  layerWrong: '{label}: the settings of this layer cannot be used.',
  layers: 'Data in the table',
};
