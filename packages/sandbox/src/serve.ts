import { serve } from '@hono/node-server';
import type { SandboxOptions } from './options.js';
import { createSandbox, type Sandbox } from './sandbox.js';

/** How a sandbox is served. */
export interface ServeOptions extends SandboxOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
}

/** A portal that answers over HTTP. */
export interface ServedSandbox extends Sandbox {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly port: number;
}

/**
 * Opens a portal and serves it. Rejects with an error whose `code` is `EADDRINUSE` when the port is taken, with LockHeld
 * when the data directory is.
 */
export async function serveSandbox(options: ServeOptions): Promise<ServedSandbox> {
  const host = options.host ?? '127.0.0.1';
  const sandbox = await createSandbox(options);
  try {
    const { port, stop } = await listen(sandbox, options.port, host);
    const name = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
    return {
      ...sandbox,
      url: `http://${name}:${port}${options.rootPath ?? ''}`,
      port,
      async close() {
        await stop();
        await sandbox.close();
      },
    };
  } catch (cause) {
    await sandbox.close();
    throw cause;
  }
}

interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

function listen(sandbox: Sandbox, port: number, hostname: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: (request) => sandbox.fetch(request), port, hostname, overrideGlobalObjects: false },
      (address) => {
        server.off('error', reject);
        resolve({ port: address.port, stop });
      },
    );
    server.once('error', reject);
    const stop = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
  });
}
