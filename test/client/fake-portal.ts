import { type RecordedFile, recordingsOf, type Version } from '../sandbox/recordings/recording.js';

/** An answer that a real CKAN gave. */
export type Recording = Pick<ReturnType<typeof recordingsOf>[RecordedFile][string], 'status' | 'text'>;

/** What was asked of a fake portal. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Name of the action. */
  readonly action: string;
  /** Parameters, from the address or the body. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly request: Request;
}

/** An answer of a fake portal: a result, or anything else by hand. */
export type Answer =
  | { readonly result: unknown }
  | { readonly status: number; readonly text: string; readonly headers?: Record<string, string> }
  | Error;

/** Plays a portal: answers each action as told, and remembers what was asked. */
export function fakePortal(answer: (asked: Asked) => Answer | Promise<Answer>) {
  const calls: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const url = new URL(request.url);
    const body = request.method === 'POST' ? JSON.parse(await request.text()) : undefined;
    const parameters: Record<string, unknown> = body ?? {};
    if (body === undefined)
      for (const key of url.searchParams.keys()) {
        const all = url.searchParams.getAll(key);
        parameters[key] = all.length > 1 ? all : all[0];
      }
    const action = url.pathname.split('/').at(-1) ?? '';
    const asked: Asked = { method: request.method, url, action, parameters, headers: request.headers, request };
    calls.push(asked);
    const given = await answer(asked);
    request.signal.throwIfAborted();
    if (given instanceof Error) throw given;
    if ('result' in given) return Response.json({ help: '', success: true, result: given.result });
    return new Response(given.status === 204 ? null : given.text, {
      status: given.status,
      headers: given.headers ?? {},
    });
  };
  return { fetch, calls };
}

/** Options that let a client fail without long waits. */
export const quick = { retryDelay: 1 } as const;

export const versions = ['2.11', '2.12'] as const;
export const recordedFiles = ['datastore', 'envelope-errors', 'catalog', 'config-nosolr', 'extra'] as const;

/** All answers of real CKAN servers in one file of recordings. */
export function recordings(file: RecordedFile, version: Version): Readonly<Record<string, Recording>> {
  return recordingsOf(version)[file];
}

/** One answer of one recording. */
export function recorded(file: (typeof recordedFiles)[number], version: Version, name: string): Recording {
  const found = recordings(file, version)[name];
  if (found === undefined) throw new Error(`No recording is called ${name}`);
  return found;
}

/** Rows as the DataStore gives them. */
export function wireRows(
  fields: readonly { id: string; type: string }[],
  records: readonly (readonly unknown[])[],
  more: object = {},
) {
  return { fields, records, total: records.length, limit: 100, resource_id: 'r1', ...more };
}
