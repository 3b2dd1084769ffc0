import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';

/** An upstream of a test: answers as told and remembers what it was asked. */
export interface TestUpstream {
  readonly url: string;
  readonly host: string;
  readonly asked: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  /** How it answers from now on. */
  answer: RequestListener;
  close(): Promise<void>;
}

export const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
};

/** Starts an upstream that answers `{"success":true}`. */
export async function startUpstream(): Promise<TestUpstream> {
  const asked: TestUpstream['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    upstream.answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const upstream: TestUpstream = {
    url: `http://${host}`,
    host,
    asked,
    answer: json({ success: true, result: [] }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return upstream;
}
