import { loadPart } from '../errors/load-part.js';
import { isSatuError, SatuError } from '../errors/satu-error.js';
import type { CsvOptions } from '../export/csv.js';
import { type TextFormat, textBytes, textWriter } from '../export/text-writer.js';
import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import { everything, type Query } from '../query/query.js';
import { whole } from '../query/whole.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { aborted } from '../transport/answer-cache.js';
import { completePage } from '../wrap/complete.js';
import { streamPages } from '../wrap/stream-pages.js';

/** Formats of a download. */
export type DownloadFormat = TextFormat | 'xlsx';

/** The bytes of a file as they are made. Cancelling it ends the reading. */
export type DownloadStream = ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>;

/** Options of `Table.download`; `delimiter`, `decimal`, `raw` and `withoutMark` are those of CSV. */
export interface DownloadOptions extends ReadOptions, CsvOptions {
  /** Rows asked for at a time, from 1; default 1,000. */
  readonly size?: number | undefined;
}

/** Makes a file of all rows of a question. */
export async function download(
  source: Source,
  query: Query,
  format: DownloadFormat,
  { signal, ...options }: DownloadOptions,
): Promise<DownloadStream> {
  if (options.size !== undefined) whole('size', options.size, 1);
  const { fields } = await completePage(source, { ...everything, select: query.select, limit: 0 }, { signal });
  const hangUp = new AbortController();
  const either = signal === undefined ? hangUp.signal : AbortSignal.any([signal, hangUp.signal]);
  const bytes = await bytesOf(
    format,
    fields,
    streamPages(source, query, { ...options, once: true, signal: either }),
    options,
  );
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (signal?.aborted === true) throw aborted(signal);
        const { done, value } = await bytes.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        hangUp.abort();
        // What was being read ends as given up, which nobody has to hear.
        await bytes.return().catch((error: unknown) => {
          if (!isSatuError(error) || error.code !== 'aborted') throw error;
        });
      },
    },
    // Rows are read when they are asked for, none ahead.
    { highWaterMark: 0 },
  );
  return iterable(stream);
}

async function bytesOf(
  format: DownloadFormat,
  fields: readonly Field[],
  pages: AsyncIterable<Page>,
  options: CsvOptions,
): Promise<AsyncGenerator<Uint8Array, void, undefined>> {
  switch (format) {
    case 'csv':
    case 'json':
    case 'ndjson':
    case 'geojson':
      return textBytes(textWriter(format, fields, options), pages);
    case 'xlsx': {
      const { xlsxBytes } = await loadPart(() => import('../export/xlsx.js'));
      return xlsxBytes(fields, pages);
    }
    default:
      throw new SatuError('invalid-config', `There is no download as ${String(format)}`, {
        hint: 'Formats: csv, json, ndjson, geojson, xlsx.',
      });
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
