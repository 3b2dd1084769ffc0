import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

/** An answer of a test server: JSON by default. */
export interface Served {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a test server answers a call with; `sent` is what was sent by POST. */
export type Answering = (url: URL, request: IncomingMessage, sent: string) => Served | Promise<Served>;

/** A real HTTP server. Remembers the addresses that were asked. */
export async function host(answer: Answering) {
  const asked: URL[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url);
    let sent = '';
    for await (const chunk of request) sent += chunk;
    const { status = 200, type = 'application/json', headers = {}, body } = await answer(url, request, sent);
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

/** A real HTTP server for one test file, closed after its tests. */
export async function serve(answer: Answering) {
  const served = await host(answer);
  after(served.close);
  return served;
}
