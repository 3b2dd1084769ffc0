import { type ServedSandbox, type ServeOptions, serveSandbox } from '@satudata/sandbox';

/** An answer's content, to be looked into by path. */
export type Json = { readonly [key: string]: Json } & { readonly [index: number]: Json } & readonly Json[];

/** An answer of the action API, read. */
export interface Answer {
  readonly status: number;
  readonly success: boolean;
  readonly result: Json;
  readonly error: Record<string, unknown>;
}

/** A portal of its own for a test file, and short ways to ask it. */
export interface Portal {
  readonly served: ServedSandbox;
  readonly url: string;
  get(action: string, parameters?: Readonly<Record<string, string | number>>): Promise<Answer>;
  post(action: string, body: unknown): Promise<Answer>;
  /** The same with the token. */
  write(action: string, body: unknown): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

async function read(response: Response): Promise<Answer> {
  const body = JSON.parse(await response.text()) as Partial<Answer>;
  return {
    status: response.status,
    success: body.success ?? false,
    result: body.result as Json,
    error: body.error ?? {},
  };
}

/** Serves a portal that keeps nothing. */
export async function openPortal(options: Partial<ServeOptions> = {}): Promise<Portal> {
  const served = await serveSandbox({ port: 0, memory: true, ...options });
  const address = (action: string): string => `${served.url}/api/3/action/${action}`;
  const send = async (action: string, body: unknown, headers: Record<string, string>): Promise<Answer> =>
    read(
      await fetch(address(action), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );
  return {
    served,
    url: served.url,
    async get(action, parameters = {}) {
      const query = new URLSearchParams(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
      return read(await fetch(query.size > 0 ? `${address(action)}?${query}` : address(action)));
    },
    post: (action, body) => send(action, body, {}),
    write: (action, body) => send(action, body, { authorization: served.token }),
    fetch: (path, init) => fetch(served.url + path, init),
    close: () => served.close(),
  };
}
