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

/** A real HTTP server for one test file, closed after its tests. Remembers the addresses that were asked. */
export async function serve(answer: (url: URL, request: IncomingMessage) => Served | Promise<Served>) {
  const asked: URL[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url);
    const { status = 200, type = 'application/json', headers = {}, body } = await answer(url, request);
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
