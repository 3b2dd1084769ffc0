/** Outline of each kind of points: those of the series of a chart, so that one category looks the same in both. */
export const kindShapes: Readonly<Record<string, string>> = {
  k0: 'M4 12.5a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z',
  k1: 'M4.8 5.3L19.2 5.3L19.2 19.7L4.8 19.7Z',
  k2: 'M12 3.7L20.8 19.7L3.2 19.7Z',
  k3: 'M12 2.9L21.6 12.5L12 22.1L2.4 12.5Z',
  k4: 'M9.2 3.7L14.8 3.7L14.8 9.7L20.8 9.7L20.8 15.3L14.8 15.3L14.8 21.3L9.2 21.3L9.2 15.3L3.2 15.3L3.2 9.7L9.2 9.7Z',
  k5: 'M12 21.3L20.8 5.3L3.2 5.3Z',
  k6: 'M2.4 8.9L21.6 8.9L21.6 16.1L2.4 16.1Z',
  none: 'M12 4a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
};

/** Outlines of what layers draw themselves. */
export const noShapes: Readonly<Record<string, string>> = {};

/** Outline of points that have no categories. */
export const pinShapes: Readonly<Record<string, string>> = {
  k0: 'M12 2.5a9 9 0 1 0 0 18.5 9 9 0 0 0 0-18.5Z',
};
