import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { type Client, createClient } from '@satudata/client';

/** One question that a faulty portal was asked. */
export interface Ask {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Name of the action. */
  readonly action: string;
  readonly parameters: URLSearchParams;
  readonly limit: number;
  readonly offset: number;
  /** Counts the questions, from 1. */
  readonly number: number;
  /** Answers with a result. */
  result(result: unknown): void;
  /** Answers with a status and a text. */
  text(status: number, text: string, headers?: Readonly<Record<string, string>>): void;
}

/** A portal over real HTTP that answers as told, and is gone after the test. */
export async function faultPortal(context: TestContext, answer: (ask: Ask) => unknown) {
  const asked: Ask[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://portal');
    const { searchParams: parameters } = url;
    const ask: Ask = {
      request,
      response,
      action: url.pathname.split('/').at(-1) ?? '',
      parameters,
      limit: Number(parameters.get('limit') ?? 100),
      offset: Number(parameters.get('offset') ?? 0),
      number: asked.length + 1,
      result: (result) => ask.text(200, JSON.stringify({ help: '', success: true, result })),
      text: (status, text, headers = { 'content-type': 'application/json' }) =>
        void response.writeHead(status, headers).end(text),
    };
    asked.push(ask);
    void answer(ask);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  context.after(close);
  const { port } = server.address() as AddressInfo;
  return { portal: `http://127.0.0.1:${port}`, port, asked, close };
}

/** A client whose patience is short. */
export function clientOf(portal: string, more: Partial<Parameters<typeof createClient>[0]> = {}): Client {
  return createClient({ portal, retryDelay: 1, timeout: 3_000, idleTimeout: 3_000, ...more });
}

export const fields = [
  { id: '_id', type: 'int' },
  { id: 'nama', type: 'text' },
  { id: 'mbps', type: 'int4' },
];

/** The rows from one `_id` up to another, as the DataStore gives them. */
export function rowsBetween(first: number, last: number): (readonly [id: number, nama: string, mbps: number])[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const id = first + at;
    return [id, `Titik ${id} (contoh)`, (id % 5) * 10] as const;
  });
}

/** The page that is asked for out of rows. */
export function pageOf(
  { limit, offset }: Ask,
  rows: readonly (readonly unknown[])[],
  more: Readonly<Record<string, unknown>> = {},
) {
  return { fields, records: rows.slice(offset, offset + limit), total: rows.length, limit, ...more };
}

/** The `_id` of every row that can be read, and what ended the reading. */
export async function idsOf(
  rows: AsyncIterable<object>,
): Promise<{ readonly ids: readonly number[]; readonly error: unknown }> {
  const ids: number[] = [];
  try {
    for await (const row of rows) ids.push((row as { readonly _id: number })._id);
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error };
  }
}

/** The whole numbers from one to another. */
export function numbers(first: number, last: number): readonly number[] {
  return rowsBetween(first, last).map(([id]) => id);
}
