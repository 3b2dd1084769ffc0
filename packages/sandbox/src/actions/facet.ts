import type { Catalog } from '../catalog/catalog.js';
import type { IndexEntry } from '../catalog/index-entry.js';
import { findLicense } from '../catalog/license.js';
import { invalid } from '../errors/failure.js';
import { isMissing } from './parameter.js';

/** Reads `facet.field`: a list, or a JSON text of one. */
export function facetFields(value: unknown): readonly string[] {
  if (isMissing(value)) return [];
  let list = value;
  if (typeof value === 'string') {
    try {
      list = JSON.parse(value) as unknown;
    } catch {
      throw invalid({ 'facet.field': ['Could not parse as valid JSON', 'Not a list'] });
    }
  }
  if (!Array.isArray(list)) throw invalid({ 'facet.field': ['Not a list'] });
  const wrong = list.find((item) => typeof item !== 'string');
  if (wrong !== undefined) throw invalid({ 'facet.field': [`Not a string: ${String(wrong)}`] });
  return list as string[];
}

function displayName(catalog: Catalog, field: string, value: string): string {
  if (field === 'organization') return catalog.group(value, true)?.title || value;
  if (field === 'groups') return catalog.group(value, false)?.title || value;
  return field === 'license_id' ? (findLicense(value)?.title ?? value) : value;
}

function count(
  entries: readonly IndexEntry[],
  field: string,
  limit: number,
  least: number,
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of new Set(entry.values.get(field) ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, times]) => times >= least);
  frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return limit < 0 ? frequent : frequent.slice(0, limit);
}

/** Counts values in both shapes that CKAN gives; items of `search_facets` come in descending order of their names. */
export function facets(
  catalog: Catalog,
  entries: readonly IndexEntry[],
  fields: readonly string[],
  limit: number,
  least: number,
): { readonly facets: Record<string, unknown>; readonly search_facets: Record<string, unknown> } {
  const counted = fields.map((field) => [field, count(entries, field, limit, least)] as const);
  const items = counted.map(([field, values]) => {
    const list = values.map(([name, times]) => ({
      name,
      display_name: displayName(catalog, field, name),
      count: times,
    }));
    list.sort((a, b) => (a.display_name < b.display_name ? 1 : a.display_name > b.display_name ? -1 : 0));
    return [field, { title: field, items: list }] as const;
  });
  return {
    facets: Object.fromEntries(counted.map(([field, values]) => [field, Object.fromEntries(values)])),
    search_facets: Object.fromEntries(items),
  };
}
