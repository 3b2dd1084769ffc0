import type { AreaWord } from './areas.words.js';

/** What a map says of areas, in English. */
export const words: Readonly<Record<AreaWord, string>> = {
  areaSentence: 'The colour shows “{label}” in {n} areas, from {low} to {high}, {classes}.',
  areaCategories: 'The colour shows “{label}” in {n} areas.',
  areasWithout: '{n} areas, none with data on “{label}”.',
  quantile: 'in {n} classes with about as many areas each',
  equal: 'in {n} classes of equal width',
  natural: 'in {n} classes where the values cluster',
  given: 'in {n} classes as set',
  fromTo: '{from} to {to}',
  fromBelow: '{from} to below {to}',
  areasLost: '{n} areas are not in the data.',
  rowsLost: '{n} rows match no area.',
  lostKey: '{key} ({n} rows)',
  otherSystem:
    'The region codes of the map and of the data are of different systems (Kemendagri and BPS). One cannot be made from the other.',
  clashes: '{n} codes match but their names differ. Check that both use the same system of codes.',
  clash: '{code}: “{area}” on the map, “{row}” in the data',
  noJoin: 'The data cannot be matched with the areas of the map: they have no code or name in common.',
};
