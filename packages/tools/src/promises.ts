import type { PromisedPage } from './sizes.js';

/** Bytes of gzip that a page may load for the loader alone. */
export const loaderBudget = 6_000;

/** Bytes of gzip that the client may add to a page of its own. */
export const clientBudget = 18_000;

// What the client loads for its first answer from a portal; what explains a failure is loaded when there is one.
const ckan = /client\/dist\/(sources\/ckan\/(?!failure)|catalog\/status\.)/;
const sums = /client\/dist\/(table\/summarize|wrap\/locally)\./;

/** Pages that show what they have at once. Indonesian comes with the elements; every page also counts the loader. */
export const firstPages: readonly PromisedPage[] = [
  { name: 'stat page', budget: 30_000, tags: ['satu-stat'], later: [ckan, sums] },
  { name: 'table page', budget: 34_000, tags: ['satu-table'], later: [ckan] },
  { name: 'chart page', budget: 38_000, tags: ['satu-chart'], later: [ckan, sums, /engines\/chart\/lying-bars\./] },
  { name: 'hotspot list', budget: 36_000, tags: ['satu-hotspot-map'], later: [ckan] },
];

/** The list of hotspots after a reader has opened the map. */
export const mapPage: PromisedPage = {
  name: 'hotspot list with map',
  budget: 54_000,
  tags: ['satu-hotspot-map'],
  later: [ckan, /engines\/map\/map-surface\./, /\/supercluster\//],
};

export const promisedPages: readonly PromisedPage[] = [...firstPages, mapPage];
