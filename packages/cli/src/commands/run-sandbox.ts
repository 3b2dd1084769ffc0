import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Console } from '../console.js';
import { words } from '../words.js';

/**
 * `sandbox`: runs the sandbox's own command with every argument as it is but `--lang`, so that it takes all that the sandbox takes, until it is
 * told to stop. Resolves with its exit code. Where its own help is in another language than asked for, that of this command stands in.
 */
export async function runSandbox(given: readonly string[], { out, err, signal, language }: Console): Promise<number> {
  const args = given.filter((arg, at) => !/^--lang(=|$)/.test(arg) && given[at - 1] !== '--lang');
  const help = words[language].commandUsage['sandbox'];
  if (help !== undefined && args.includes('--help')) {
    out(help);
    return 0;
  }
  // Its command lies beside what it exports, in the sources and in what is built.
  const program = fileURLToPath(import.meta.resolve('@satudata/sandbox').replace(/index(\.[jt]s)$/, 'main$1'));
  const child = spawn(process.execPath, [...ownOptions(), program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.setEncoding('utf8').on('data', out);
  child.stderr.setEncoding('utf8').on('data', err);
  const stop = (): boolean => child.kill('SIGTERM');
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      done(signal.aborted ? 0 : (code ?? 1));
    });
  });
}

/** Node's options that say how modules are found; those of a test run stay here. */
function ownOptions(): readonly string[] {
  return process.execArgv.filter((option, at, all) => {
    const isValue = /^(--import|--conditions|-C)$/.test(all[at - 1] ?? '');
    return isValue || /^(--import|--conditions|-C)(=|$)/.test(option);
  });
}
