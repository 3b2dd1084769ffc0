import { createServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { RelayConfig } from '../config.js';
import { createRelay } from '../relay.js';
import { guardedFetch } from './guarded-fetch.js';

/** How a relay is served by Node. */
export interface ServeOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Milliseconds that a client has for the head of its request; default 10,000. Its body has `timeout`. */
  readonly headTimeout?: number;
  /** Milliseconds that a connection may stand still, in either direction; default 60,000. More than `timeout` of the configuration. */
  readonly idleTimeout?: number;
}

/** A relay that answers over HTTP. */
export interface ServedRelay {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a relay. Rejects with an error whose `code` is `EADDRINUSE` when the port is taken, and `RelayConfigError`. */
export async function serveRelay(config: RelayConfig, options: ServeOptions): Promise<ServedRelay> {
  const relay = createRelay({ fetch: guardedFetch(config), ...config });
  const { port, host = '127.0.0.1', headTimeout = 10_000 } = options;
  const listener = getRequestListener(
    (request, bindings) => relay.fetch(request, { client: (bindings as HttpBindings).incoming.socket.remoteAddress }),
    { overrideGlobalObjects: false },
  );
  const server = createServer(
    {
      headersTimeout: headTimeout,
      requestTimeout: headTimeout + (config.timeout ?? 15_000),
      connectionsCheckingInterval: Math.min(1_000, headTimeout),
      maxHeaderSize: 16_384,
    },
    listener,
  );
  // A client that neither sends nor takes anything is hung up on.
  server.setTimeout(options.idleTimeout ?? 60_000);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${config.mount ?? ''}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
