import { datasetOf } from '../sources/ckan/dataset.js';
import { withToken } from '../sources/ckan/file-token.js';
import type { Raw } from '../sources/ckan/loose.js';
import { tableInfoOf } from '../sources/ckan/table-info.js';
import { type FileFormat, formatNamed, formatOfAddress } from '../sources/file/file-format.js';
import { FileSource } from '../sources/file/file-source.js';
import type { Source } from '../sources/source.js';
import { laneOf } from './lane-of.js';
import { noTable } from './no-table.js';
import type { OpenOptions } from './open-source.js';

/** The file of a dataset whose rows the portal does not hold as a table: the resource's own, or the first that can be read. Throws `unsupported`. */
export function openFile(raw: Raw, resource: string | undefined, portal: string, options: OpenOptions): Source {
  const dataset = datasetOf(raw, portal);
  for (const file of dataset.resources) {
    if ((resource !== undefined && file.id !== resource) || !URL.canParse(file.url)) continue;
    const format: FileFormat | undefined = formatNamed(file.format) ?? formatOfAddress(file.url);
    if (format === undefined) continue;
    const { portals: _, sources: __, ...rest } = options;
    return new FileSource(file.url, {
      ...withToken(rest, file.url, portal),
      lane: laneOf(file.url, options),
      format,
      info: tableInfoOf(dataset, file),
    });
  }
  throw noTable(raw, resource, portal);
}
