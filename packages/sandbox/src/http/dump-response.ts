import type { Context } from '../actions/action.js';
import { readableTable, searchParameters } from '../actions/datastore-read.js';
import { checkOlderFilters } from '../actions/older.js';
import { lenientBoolean, optionalText, wholeNumber } from '../actions/parameter.js';
import { type DumpFormat, dump } from '../datastore/dump.js';
import { Failure } from '../errors/failure.js';
import { dataHeaders } from './answer.js';
import { errorPage } from './page.js';

const formats: readonly string[] = ['csv', 'tsv', 'json', 'xml'];

function bound(text: string | undefined, title: string): number | undefined | Response {
  if (text === undefined) return undefined;
  const value = wholeNumber(text);
  if (value === undefined) return errorPage(400, 'Invalid integer', title);
  return value < 0 ? errorPage(500, 'Internal Server Error', title) : value;
}

/** The answer of /datastore/dump: the table as a file, or an error page. Only the first of repeated parameters counts. */
export async function dumpResponse(context: Context, id: string, query: URLSearchParams): Promise<Response> {
  const parameters: Record<string, unknown> = {};
  for (const [key, value] of query) parameters[key] ??= value;
  const format = optionalText(parameters, 'format') ?? 'csv';
  const limit = bound(optionalText(parameters, 'limit'), context.title);
  const offset = bound(optionalText(parameters, 'offset'), context.title);
  if (limit instanceof Response) return limit;
  if (offset instanceof Response) return offset;
  if (!formats.includes(format)) {
    if (context.profile.minor < 12) return errorPage(400, 'Bad Request', context.title);
    return errorPage(500, 'Internal Server Error', context.title);
  }
  try {
    if (context.profile.minor < 12) checkOlderFilters(parameters['filters']);
    const table = await readableTable(context, id);
    const parts = dump(context.database, {
      table,
      parameters: searchParameters(context, parameters),
      format: format as DumpFormat,
      bom: lenientBoolean(parameters['bom'], false),
      limit,
      offset: offset ?? 0,
      pageSize: Math.min(32_000, context.limits.searchRowsMax),
      byKey: context.profile.minor >= 12,
    });
    // Until 2.11 the file is called as the table was asked for.
    return await fileResponse(parts, `${context.profile.minor < 12 ? id : table.name}.${format}`);
  } catch (cause) {
    if (!(cause instanceof Failure)) return errorPage(500, 'Internal Server Error', context.title);
    const missing = cause.status === 404 || cause.status === 403;
    return errorPage(
      missing ? 404 : 500,
      missing ? 'DataStore resource not found' : 'Internal Server Error',
      context.title,
    );
  }
}

/** The first part is asked for before the status is sent, so that a question Postgres refuses is no broken file. */
async function fileResponse(parts: AsyncGenerator<string>, name: string): Promise<Response> {
  const encoder = new TextEncoder();
  const first = await parts.next();
  const second = first.done ? first : await parts.next();
  const ready = [first, second].filter((part) => !part.done).map((part) => part.value);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of ready) controller.enqueue(encoder.encode(part));
    },
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      ...dataHeaders,
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
