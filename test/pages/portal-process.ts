import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Value } from '@satudata/client';

const program = fileURLToPath(new URL('../../packages/sandbox/src/main.ts', import.meta.url));
const token = 'uji';

/** A sandbox portal as a process of its own, on a directory of its own: it can be killed and started again. */
export class PortalProcess {
  readonly #folder = mkdtempSync(join(tmpdir(), 'halaman-'));
  #child: ChildProcess | undefined;
  #port = 0;

  /** Address without a slash at the end; the same after every start. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The Postgres cluster, to be opened by others only while the portal is stopped. */
  get cluster(): string {
    return join(this.#folder, 'database');
  }

  async start(): Promise<void> {
    const child = spawn(
      process.execPath,
      [
        ...['--conditions=satudata:src', '--import', import.meta.resolve('tsx'), program],
        ...['--port', String(this.#port), '--token', token, '--data-dir', this.#folder],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.#child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /^Portal: .*:(\d+)$/.exec(line)?.[1];
      if (port === undefined) continue;
      this.#port = Number(port);
      return;
    }
    throw new Error('The portal did not start');
  }

  /** Ends the process as `kill -9` does: it gets no chance to tidy up. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Lets the process finish what it is doing. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Calls an action and answers its result. */
  async act<T>(action: string, parameters: Readonly<Record<string, unknown>>): Promise<T> {
    const answer = await fetch(`${this.url}/api/3/action/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify(parameters),
    });
    const body = (await answer.json()) as { readonly success: boolean; readonly result: T };
    if (!body.success) throw new Error(`${action}: ${JSON.stringify(body)}`);
    return body.result;
  }

  /** Changes rows, or adds those that are not there yet. */
  async upsert(resource: string, records: readonly Readonly<Record<string, Value>>[]): Promise<void> {
    await this.act('datastore_upsert', { resource_id: resource, method: 'upsert', force: true, records });
  }
}
