import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import { type CsvOptions, csvHead, csvLine } from './csv.js';
import { geojsonFeature, placeColumns } from './geojson.js';
import { rowJson } from './json.js';

/** Formats of files that are text. */
export type TextFormat = 'csv' | 'json' | 'ndjson' | 'geojson';

/** How a format of text is written. */
export interface TextWriter {
  readonly head: string;
  /** Between two rows. */
  readonly between: string;
  readonly tail: string;
  row(row: Row): string;
}

/** The writer of a format. Throws `unsupported` for GeoJSON where no column holds a place. */
export function textWriter(format: TextFormat, fields: readonly Field[], options: CsvOptions = {}): TextWriter {
  switch (format) {
    case 'csv':
      return { head: csvHead(fields, options), between: '', tail: '', row: (row) => csvLine(row, fields, options) };
    case 'json':
      return { head: '[', between: ',\n', tail: ']\n', row: rowJson };
    case 'ndjson':
      return { head: '', between: '', tail: '', row: (row) => `${rowJson(row)}\n` };
    case 'geojson': {
      const columns = placeColumns(fields);
      return {
        head: '{"type":"FeatureCollection","features":[',
        between: ',\n',
        tail: ']}\n',
        row: (row) => geojsonFeature(row, columns),
      };
    }
  }
}

/** The bytes of a file of text, one piece for each page of rows. */
export async function* textBytes(
  writer: TextWriter,
  pages: AsyncIterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  if (writer.head !== '') yield encoder.encode(writer.head);
  let first = true;
  for await (const { rows } of pages) {
    if (rows.length === 0) continue;
    yield encoder.encode(`${first ? '' : writer.between}${rows.map((row) => writer.row(row)).join(writer.between)}`);
    first = false;
  }
  if (writer.tail !== '') yield encoder.encode(writer.tail);
}
