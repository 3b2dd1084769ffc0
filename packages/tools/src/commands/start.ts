import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { demoServer } from '../demo-server.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const token = process.env['SATUDATA_TOKEN'] || randomUUID();

// The portal is a process of its own, so that "killed and back" can be tried while the demo stays open.
function startPortal(): ChildProcess {
  const port = process.env['PORTAL_PORT'] ?? '5050';
  const args = ['--conditions=satudata:src', '--import', 'tsx', 'packages/sandbox/src/main.ts', '--port', port];
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SATUDATA_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function addressOf(portal: ChildProcess): Promise<string> {
  if (portal.stdout === null) throw new Error('The portal has no output to read.');
  for await (const line of createInterface(portal.stdout)) {
    const address = /^Portal: (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address.replace(/\/$/, '');
  }
  throw new Error('The portal did not start.');
}

async function main(): Promise<void> {
  const child = startPortal();
  const stop = (): void => {
    child.kill('SIGTERM');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const portal = await addressOf(child);
  const server = demoServer({
    page: `${root}stories/demo`,
    scripts: `${root}packages/widgets/dist/cdn`,
    portal,
    token,
  });
  server.listen(Number(process.env['PORT'] ?? '4170'), '127.0.0.1');
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error))]);
  const { port } = server.address() as AddressInfo;
  console.log(`Demo: http://127.0.0.1:${port}/`);
  console.log(`Portal: ${portal}`);
  console.log('Storybook: npm run storybook');
  console.log(`Token: ${token}`);
  child.on('exit', (code) => {
    console.log(
      `The portal stopped (${code ?? 'killed'}). Start it again: npm run sandbox -- --port ${new URL(portal).port}`,
    );
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
