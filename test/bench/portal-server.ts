import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { wirePage, wireRecord } from './wifi-page.js';

// A process of its own, so that its rows are not counted among those of the client.
const total = Number(process.argv[2]);
function* file(): Generator<string> {
  yield '{"success":true,"data":[';
  for (let at = 0; at < total; at += 1) yield `${at === 0 ? '' : ','}${JSON.stringify(wireRecord(at))}`;
  yield ']}';
}

const server = createServer(async (request, response) => {
  if (request.url === '/wifi.json') {
    response.setHeader('content-type', 'application/json');
    Readable.from(file()).pipe(response);
    return;
  }
  let body = '';
  for await (const part of request) body += part;
  const { searchParams } = new URL(request.url ?? '/', 'http://portal/');
  const { limit = 100, offset = 0 } = body === '' ? Object.fromEntries(searchParams) : JSON.parse(body);
  response.setHeader('content-type', 'application/json').end(wirePage(Number(offset), Number(limit), total));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : undefined);
});
