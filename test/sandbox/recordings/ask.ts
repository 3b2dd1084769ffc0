import type { ServedSandbox } from '@satudata/sandbox';

/** How a recorded answer is asked for again. */
export interface Ask {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sends the token. */
  readonly asAdmin?: boolean;
}

/** Requests by the name of their case. */
export type Asks = Readonly<Record<string, Ask>>;

/** A GET. */
export function get(path: string): Ask {
  return { path };
}

/** An action asked by GET; parameters that are no text are sent as JSON. */
export function query(name: string, parameters: Readonly<Record<string, unknown>>): Ask {
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${encodeURIComponent(text(value))}`);
  return { path: `/api/3/action/${name}?${pairs.join('&')}` };
}

/** An action asked by POST with a JSON body. */
export function action(name: string, body: object = {}): Ask {
  return json(`/api/3/action/${name}`, JSON.stringify(body));
}

/** A POST with this text as JSON. */
export function json(path: string, body: string): Ask {
  return { path, method: 'POST', headers: { 'content-type': 'application/json' }, body };
}

/** A POST of a form. */
export function form(path: string, body: string): Ask {
  return { path, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body };
}

/** Sends a request to a portal. */
export function send(portal: ServedSandbox, ask: Ask, tokenHeader = 'authorization'): Promise<Response> {
  return fetch(portal.url + ask.path, {
    method: ask.method ?? 'GET',
    headers: { ...ask.headers, ...(ask.asAdmin ? { [tokenHeader]: portal.token } : {}) },
    ...(ask.body === undefined ? {} : { body: ask.body }),
  });
}
