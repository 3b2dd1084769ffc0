import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { readStatusChange } from './status-change.js';

/** Where the demo finds what it serves. */
export interface DemoOptions {
  /** Folder of the page. */
  readonly page: string;
  /** Folder of the built script-tag files. */
  readonly scripts: string;
  /** Address of the portal, without a slash at the end. */
  readonly portal: string;
  /** The portal's admin token. It stays in this server. */
  readonly token: string;
  /** Address of a relay that the page reads the portal through, with the name of its upstream; undefined for the portal itself. */
  readonly relay?: string | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

// The strict recipe that the documentation gives to agencies: the page itself must live by it.
function policy({ portal, relay }: DemoOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${relay === undefined ? portal : new URL(relay).origin}`,
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 1_000) break;
  }
  return body;
}

async function changeStatus(request: IncomingMessage, response: ServerResponse, options: DemoOptions): Promise<void> {
  // A foreign page must not change rows in a visitor's name.
  const origin = request.headers.origin;
  if (origin === undefined || new URL(origin).host !== request.headers.host) {
    response.writeHead(403).end();
    return;
  }
  const change = readStatusChange(await bodyOf(request));
  if (change === undefined) {
    response.writeHead(400).end();
    return;
  }
  const call = async (action: string, parameters: unknown): Promise<Response> =>
    fetch(`${options.portal}/api/3/action/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: options.token },
      body: JSON.stringify(parameters),
      signal: AbortSignal.timeout(10_000),
    });
  const found = (await (await call('package_show', { id: 'titik-wifi-publik' })).json()) as {
    result: { resources: readonly { id: string; datastore_active?: boolean }[] };
  };
  const table = found.result.resources.find((resource) => resource.datastore_active);
  const answer = await call('datastore_upsert', {
    resource_id: table?.id,
    method: 'update',
    force: true,
    records: [{ _id: change.id, status: change.status, dicek_pada: new Date().toISOString().slice(0, 19) }],
  });
  response.writeHead(answer.ok ? 204 : 502).end();
}

async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = join(folder, normalize(`/${path}`));
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

function pageOf(text: string, { portal, relay }: DemoOptions): string {
  const through = relay === undefined ? text : text.replaceAll('src="{{portal}}', `relay="${relay}" $&`);
  return through.replaceAll('{{portal}}', portal);
}

async function answer(request: IncomingMessage, response: ServerResponse, options: DemoOptions): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://demo');
  if (request.method === 'POST' && pathname === '/status') return changeStatus(request, response, options);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return undefined;
  }
  if (pathname === '/') {
    const page = await readFile(join(options.page, 'index.html'), 'utf8');
    response.writeHead(200, {
      'Content-Type': types['.html'],
      'Content-Security-Policy': policy(options),
      'Cache-Control': 'no-cache',
    });
    response.end(pageOf(page, options));
    return undefined;
  }
  if (pathname.startsWith('/satudata/'))
    return sendFile(response, options.scripts, pathname.slice('/satudata/'.length));
  return sendFile(response, options.page, pathname.slice(1));
}

/** Serves the demo page, the built script-tag files and the one allowed change. The caller listens. */
export function demoServer(options: DemoOptions): Server {
  return createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
}
