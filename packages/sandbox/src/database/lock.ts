import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When that process began, where the system tells it; a number that came round again does not count. */
  readonly began: string | undefined;
}

/** Somebody else holds the lock. */
export class LockHeld extends Error {
  readonly pid: number;

  constructor(file: string, pid: number) {
    super(`${dirname(file)} is in use by process ${pid}. Stop it, or choose another directory with --data-dir.`);
    this.name = 'LockHeld';
    this.pid = pid;
  }
}

const held = new Set<string>();

/**
 * Takes a lock file for this process and returns how to give it back. The lock of a process that is no more is taken
 * over. Throws LockHeld while a living process has it.
 */
export function takeLock(file: string): () => void {
  if (held.has(file)) throw new LockHeld(file, process.pid);
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (create(file)) {
      held.add(file);
      return () => {
        if (held.delete(file)) rmSync(file, { force: true });
      };
    }
    const text = read(file);
    const holder = text === undefined ? undefined : parse(text);
    if (holder && lives(holder)) throw new LockHeld(file, holder.pid);
    if (text !== undefined) discard(file, text);
  }
  throw new LockHeld(file, 0);
}

/** Whether a living process holds this lock file. */
export function isLocked(file: string): boolean {
  const text = read(file);
  const holder = text === undefined ? undefined : parse(text);
  return holder !== undefined && (lives(holder) || held.has(file));
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    const holder: Holder = { pid: process.pid, began: statusOf(process.pid)?.began };
    writeSync(handle, JSON.stringify(holder));
    closeSync(handle);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Two processes may find the same stale lock; whoever moves away a lock that is not the stale one puts it back. */
function discard(file: string, stale: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) === stale) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number' ? { pid: value.pid, began: value.began } : undefined;
  } catch {
    return undefined;
  }
}

function lives(holder: Holder): boolean {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const status = statusOf(holder.pid);
  // A killed process that its parent has not taken leave of still answers to signals.
  if (status === undefined) return true;
  return !['Z', 'X'].includes(status.state) && (holder.began === undefined || status.began === holder.began);
}

/** What the system tells of a process; undefined where it has no /proc. */
function statusOf(pid: number): { readonly state: string; readonly began: string | undefined } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state: fields[0] ?? '', began: fields[19] };
  } catch {
    return undefined;
  }
}
