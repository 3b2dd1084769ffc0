import { SatuError } from '../errors/satu-error.js';
import { datasetOf } from '../sources/ckan/dataset.js';
import type { Raw } from '../sources/ckan/loose.js';

/** The error of a dataset without rows that can be asked for; it says what the portal holds instead. */
export function noTable(raw: Raw, resource: string | undefined, portal: string): SatuError {
  const dataset = datasetOf(raw, portal);
  const named = dataset.resources.filter(({ id }) => resource === undefined || id === resource);
  const formats = [...new Set(named.map(({ format }) => format).filter(Boolean))].join(', ');
  return new SatuError('unsupported', `"${dataset.title}" has no rows that can be asked for`, {
    url: dataset.url,
    hint: `The portal holds only files${formats === '' ? '' : ` (${formats})`}. Load a file into its DataStore, or choose another resource.`,
  });
}
