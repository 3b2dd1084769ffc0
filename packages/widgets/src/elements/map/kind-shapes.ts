import { markerPath } from '../../engines/chart/marker-path.js';

/** Outline of each kind of points: those of the series of a chart, so that one category looks the same in both. */
export const kindShapes: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from({ length: 7 }, (_, kind) => [`k${kind}`, markerPath(kind, 12, 12.5, 16)]),
  ['none', 'M12 4a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z'],
]);

/** Outline of points that have no categories. */
export const pinShapes: Readonly<Record<string, string>> = {
  k0: 'M12 2.5a9 9 0 1 0 0 18.5 9 9 0 0 0 0-18.5Z',
};
