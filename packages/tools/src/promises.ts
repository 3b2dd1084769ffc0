import type { PromisedPage } from './sizes.js';

/** Bytes of gzip that a page may load for the loader alone. */
export const loaderBudget = 6_000;

/** Bytes of gzip that the client may add to a page of its own. */
export const clientBudget = 18_000;

/** Indonesian comes with the elements; every page below also counts the loader. */
export const promisedPages: readonly PromisedPage[] = [
  { name: 'stat page', budget: 30_000, tags: ['satu-stat'] },
  { name: 'table page', budget: 34_000, tags: ['satu-table'] },
  { name: 'chart page', budget: 38_000, tags: ['satu-chart'] },
  { name: 'hotspot list', budget: 36_000, tags: ['satu-hotspot-map'] },
  { name: 'hotspot list with map', budget: 54_000, tags: ['satu-hotspot-map'], later: [/supercluster/] },
];
