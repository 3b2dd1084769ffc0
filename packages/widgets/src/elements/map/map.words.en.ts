import type { MapWord } from './map.words.js';

/** What only a map of any rows says, in English. */
export const words: Readonly<Record<MapWord, string>> = {
  view: 'View',
  asMap: 'Map',
  table: 'Table',
  tableName: 'Data of the map',
  name: 'Name',
  place: 'Place',
  noPlace: 'without a place',
  loadingMap: 'Loading the map…',
  mapFail: 'The map cannot be shown on this device. Use the table.',
  saveData: 'Data saver is on. The map is not loaded automatically.',
  loadMap: 'Load map ({size})',
  showOnMap: '{name}: show on the map',
  more: 'Show {n} more rows',
  legend: 'Legend',
  which: 'See which',
  rest: 'Others',
  restFailed: 'Some data failed to load. Only {n} rows are shown so far.',
  directions: 'Directions',
  measured: '{label} ({unit})',
  rowCount: 'Number of rows',
};
