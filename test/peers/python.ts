import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { missing } from './command-at-hand.js';

/** A package of PyPI that a test uses. */
interface Wanted {
  /** The name that it is imported by. */
  readonly module: string;
  /** What is asked for where it is missing, such as `ckanapi==4.11`. */
  readonly requirement: string;
}

function run(command: string, args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return { ok: status === 0, said: error ? error.message : `${stdout}${stderr}` };
}

function has(python: string, module: string): boolean {
  return run(python, ['-c', `import ${module}`]).ok;
}

/** The environment in which the command `ckanapi` of a Python is found: it calls itself by its name. */
export function environmentOf(python: string): NodeJS.ProcessEnv {
  const { said } = run(python, ['-c', 'import sysconfig; print(sysconfig.get_path("scripts"))']);
  return { ...process.env, PATH: [said.trim(), process.env['PATH']].join(delimiter) };
}

/** A Python that has a package. Without one the process ends, with 1 unless `SATUDATA_PEERS` is `optional`. */
export function pythonAtHand(wanted: Wanted): string {
  try {
    return pythonWith(wanted);
  } catch (cause) {
    missing(wanted.module, `it was not tried on the sandbox: ${(cause as Error).message}`);
    process.exit();
  }
}

/**
 * A Python that has a package: the one that `SATUDATA_PYTHON` names, else `python3` or `python`, with an environment made
 * for it where the package is missing. Throws an error that says what is missing.
 */
function pythonWith({ module, requirement }: Wanted): string {
  const named = process.env['SATUDATA_PYTHON'];
  const found = (named ? [named] : ['python3', 'python']).find((name) => run(name, ['--version']).ok);
  if (found === undefined) {
    throw new Error(`Python is not at hand (tried ${named ?? 'python3, python'}); name one in SATUDATA_PYTHON`);
  }
  if (has(found, module)) return found;
  const folder = resolve('node_modules/.cache/satudata-peers', module, 'venv');
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (existsSync(python) && has(python, module)) return python;
  mkdirSync(folder, { recursive: true });
  const made = run(found, ['-m', 'venv', folder]);
  if (!made.ok) throw new Error(`${found} cannot make an environment: ${made.said}`);
  const installed = run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement]);
  if (!installed.ok) throw new Error(`${requirement} cannot be installed: ${installed.said}`);
  return python;
}
