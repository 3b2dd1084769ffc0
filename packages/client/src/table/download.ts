import { csvHeader, csvLine } from '../export/csv.js';
import { geojsonFeature, placeColumns, rowJson } from '../export/geojson.js';
import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import { everything, type Query } from '../query/query.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { completePage } from '../wrap/complete.js';
import { streamPages } from '../wrap/stream-pages.js';

/** Formats of a download. */
export type DownloadFormat = 'csv' | 'json' | 'geojson';

/** The bytes of a file as they are made. Cancelling it ends the reading. */
export type DownloadStream = ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>;

/** How a format is written. */
interface Writer {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  row(row: Row): string;
}

/** Makes a file of all rows of a question. */
export async function download(
  source: Source,
  query: Query,
  format: DownloadFormat,
  { signal, ...options }: ReadOptions & { readonly size?: number | undefined },
): Promise<DownloadStream> {
  const { fields } = await completePage(source, { ...everything, select: query.select, limit: 0 }, { signal });
  const writer = writerOf(format, fields);
  const hangUp = new AbortController();
  const either = signal === undefined ? hangUp.signal : AbortSignal.any([signal, hangUp.signal]);
  const chunks = textChunks(writer, streamPages(source, query, { ...options, signal: either }));
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      hangUp.abort();
      await iterator.return?.();
    },
  });
  return iterable(stream);
}

async function* textChunks(
  writer: Writer,
  pages: AsyncIterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<string, void, undefined> {
  yield writer.head;
  let first = true;
  for await (const { rows } of pages) {
    if (rows.length === 0) continue;
    yield `${first ? '' : writer.between}${rows.map((row) => writer.row(row)).join(writer.between)}`;
    first = false;
  }
  yield writer.tail;
}

function writerOf(format: DownloadFormat, fields: readonly Field[]): Writer {
  switch (format) {
    case 'csv':
      // Without the mark, spreadsheets read UTF-8 as something else.
      return { head: `\uFEFF${csvHeader(fields)}`, between: '', tail: '', row: (row) => csvLine(row, fields) };
    case 'json':
      return { head: '[', between: ',\n', tail: ']\n', row: rowJson };
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

// Safari has no async iteration of streams of its own yet.
function iterable(stream: ReadableStream<Uint8Array>): DownloadStream {
  const known: object = stream;
  if (Symbol.asyncIterator in known) return stream as DownloadStream;
  return Object.assign(stream, {
    async *[Symbol.asyncIterator]() {
      const reader = stream.getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          yield value;
        }
      } finally {
        await reader.cancel();
      }
    },
  });
}
