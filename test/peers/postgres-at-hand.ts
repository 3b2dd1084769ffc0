import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandAtHand } from './command-at-hand.js';
import { freePort } from './runtimes.js';

/** A PostgreSQL server of a test's own. */
export interface OwnPostgres {
  /** `postgres://…`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Where Debian, which keeps several versions, has the programs of PostgreSQL, newest first. */
function debianFolders(): readonly string[] {
  try {
    const folder = '/usr/lib/postgresql';
    const versions = readdirSync(folder).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(folder, version, 'bin'));
  } catch {
    return [];
  }
}

/** The folder with `initdb` and `postgres`; undefined where the machine has none. */
export function postgresAtHand(): string | undefined {
  const initdb = commandAtHand('initdb', ...debianFolders());
  return initdb === undefined ? undefined : dirname(initdb);
}

/** Makes a server in a folder of its own, and starts it. PostgreSQL does not run as root, so there it runs as `nobody`. */
export async function startPostgres(programs: string): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-test-'));
  const user = process.getuid?.() === 0 ? nobody() : undefined;
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  const made = spawnSync(join(programs, 'initdb'), args, { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const child = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', `${port}`, '-k', folder, '-h', '127.0.0.1', '-c', 'fsync=off'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await started(child);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function nobody(): { readonly uid: number; readonly gid: number } {
  const id = (option: string): number => Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
      if (/ready to accept connections/.test(said)) ready();
    });
    child.once('exit', () => failed(new Error(`PostgreSQL did not start: ${said}`)));
  });
}
