import type { BenchPromise } from './bench.js';
import type { PromisedPage } from './sizes.js';

/** Bytes of gzip that a page may load for the loader alone. */
export const loaderBudget = 6_000;

/**
 * The client alone: a page that reads rows of a CKAN portal, however many, with their columns and what is known of the table. What answers for a
 * portal that fails or cannot do what is asked comes with that answer.
 */
export const clientPage: PromisedPage = {
  name: 'client alone',
  budget: 18_000,
  tags: ['client-alone'],
  later: [/sources\/ckan\/describe\./, /sources\/ckan\/table-info\./, /sources\/ckan\/quick-rows\./],
};

// What works out a sum, where the portal does not.
const sums = /client\/dist\/(table\/summarize|wrap\/local-summary)\./;

/** Pages that show what they have at once. Indonesian comes with the elements; every page also counts the loader. */
export const firstPages: readonly PromisedPage[] = [
  { name: 'stat page', budget: 30_000, tags: ['satu-stat'], later: [sums] },
  { name: 'table page', budget: 34_000, tags: ['satu-table'] },
  { name: 'chart page', budget: 38_000, tags: ['satu-chart'], later: [sums, /engines\/chart\/lying-bars\./] },
  { name: 'hotspot list', budget: 36_000, tags: ['satu-hotspot-map'] },
];

/** The list of hotspots after a reader has opened the map. */
export const mapPage: PromisedPage = {
  name: 'hotspot list with map',
  budget: 54_000,
  tags: ['satu-hotspot-map'],
  later: [/elements\/hotspot-map\/pane\./],
};

export const promisedPages: readonly PromisedPage[] = [...firstPages, mapPage];

/** What `npm run bench` holds the built client and elements to; the names are those of the figures. */
export const benchPromises: readonly BenchPromise[] = [
  { name: 'parse and check a page', atMost: 1.2 },
  { name: 'stream 100,000 rows', atMost: 4 },
  { name: 'stream 100,000 rows of a JSON file', atMost: 4 },
  { name: 'download 100,000 rows as csv', atMost: 4 },
  { name: 'sort 100,000 rows', atMost: 1 },
  { name: 'filter 100,000 rows', atMost: 1.2 },
  { name: 'table: first rows of 100,000 rows', atMost: 1.5 },
  { name: 'table: first rows at hand of 100,000 rows', atMost: 1.5 },
  { name: 'table: sort of 100,000 rows', atMost: 1 },
  { name: 'table: filter of 100,000 rows', atMost: 1.2 },
  { name: 'table: scroll of 100,000 rows', atMost: 1.7 },
  { name: 'table: elements in scroll mode of 100,000 rows', atMost: 300 },
  { name: 'table: first rows of 1,000,000 rows', atMost: 1.5 },
  { name: 'table: first rows at hand of 1,000,000 rows', atMost: 1.5 },
  { name: 'table: sort of 1,000,000 rows', atMost: 1 },
  { name: 'table: filter of 1,000,000 rows', atMost: 1.2 },
  { name: 'table: scroll of 1,000,000 rows', atMost: 1.7 },
  { name: 'table: elements in scroll mode of 1,000,000 rows', atMost: 300 },
  { name: 'chart: first paint of 1,000 points', atMost: 1.5 },
  { name: 'chart: elements of 1,000 points', atMost: 200 },
  { name: 'chart: elements in the drawing of 1,000 points', atMost: 30 },
  { name: 'chart: first paint of 10,000 points', atMost: 1.5 },
  { name: 'chart: elements of 10,000 points', atMost: 200 },
  { name: 'chart: elements in the drawing of 10,000 points', atMost: 30 },
  { name: 'chart: first paint of 100,000 points', atMost: 1.5 },
  { name: 'chart: elements of 100,000 points', atMost: 200 },
  { name: 'chart: elements in the drawing of 100,000 points', atMost: 30 },
  { name: 'map: first clusters of 100,000 points', atMost: 1.3 },
  { name: 'map: pan of 100,000 points', atMost: 1.5 },
  { name: 'map: memory of 100,000 points', atMost: 12 },
];
