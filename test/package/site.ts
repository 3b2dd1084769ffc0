import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers for a path; undefined is a 404. */
export type Answer = (
  path: string,
) => { readonly body: string | Uint8Array; readonly headers: Record<string, string> } | undefined;

/** A server of one origin. */
export interface Site {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves an origin of its own on a free port. */
export async function serveSite(answer: Answer): Promise<Site> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://site');
    asked.push(pathname);
    const found = answer(pathname);
    response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
