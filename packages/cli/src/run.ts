import { isSatuError } from '@satudata/client';
import { languageIn, nearest, readArguments, UsageError } from './arguments.js';
import type { Command } from './command.js';
import { examinePortal } from './commands/examine-portal.js';
import { renderTable } from './commands/render-table.js';
import { runRelay } from './commands/run-relay.js';
import { runSandbox } from './commands/run-sandbox.js';
import { takeSnapshot } from './commands/take-snapshot.js';
import { writeTypes } from './commands/write-types.js';
import type { Console } from './console.js';
import { words } from './words.js';

const commands: Readonly<Record<string, Command>> = {
  doctor: examinePortal,
  types: writeTypes,
  snapshot: takeSnapshot,
  render: renderTable,
  relay: runRelay,
};
const names = [...Object.keys(commands), 'sandbox'];
const optionsOf = Object.fromEntries(Object.entries(commands).map(([name, { options }]) => [name, options]));

/** Runs one command. Resolves with the exit code: 0 works, 1 does not, 2 a mistake in the command. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const language = languageIn(args) ?? console.language;
  try {
    return await runCommand(args, { ...console, language });
  } catch (cause) {
    const { code, message, details, hint } = faultOf(cause, language);
    if (args.includes('--json')) console.out(`${JSON.stringify({ error: { code, message: details, hint } })}\n`);
    else {
      const say = words[language];
      const lines = [
        message,
        ...(details === message ? [] : [`${say.details}: ${details}`]),
        ...(hint === '' ? [] : [`${say.hint}: ${hint}`]),
      ];
      console.err(`${lines.join('\n')}\n`);
    }
    return cause instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(args: readonly string[], console: Console): Promise<number> {
  const say = words[console.language];
  if (args[0] === 'sandbox') return runSandbox(args.slice(1), console);
  const name = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang');
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name !== undefined && command === undefined) {
    const guess = nearest(name, names);
    const lines = [say.mistakes.noCommand(name), ...(guess === undefined ? [] : [say.mistakes.guess(guess)])];
    throw new UsageError([...lines, say.mistakes.seeHelp('')].join('\n'));
  }
  const { targets, values } = readWithHelp(args, name ?? '', console);
  if (values.lang !== undefined && values.lang !== console.language)
    throw new UsageError(say.mistakes.notLanguage(values.lang));
  if (values.help || name === undefined || command === undefined) {
    (values.help ? console.out : console.err)(say.commandUsage[name ?? ''] ?? say.usage);
    return values.help ? 0 : 2;
  }
  const [target, more] = targets;
  const wrong = (text: string): UsageError => new UsageError(`${text}\n${say.mistakes.seeHelp(name)}`);
  if (target === undefined) throw wrong(say.mistakes.noTarget(name));
  if (more !== undefined) throw wrong(say.mistakes.tooMany(more));
  const isAddress = URL.canParse(target) && /^https?:$/.test(new URL(target).protocol);
  if (command.takes === 'address' && !isAddress) throw wrong(say.mistakes.noAddress(target));
  return command.run({ target, values, console });
}

function readWithHelp(args: readonly string[], name: string, { language }: Console): ReturnType<typeof readArguments> {
  try {
    return readArguments(args, optionsOf, language);
  } catch (cause) {
    if (cause instanceof UsageError)
      throw new UsageError(`${cause.message}\n${words[language].mistakes.seeHelp(name)}`);
    throw cause;
  }
}

interface ToldFault {
  readonly code: string;
  /** For people, in their language. */
  readonly message: string;
  readonly details: string;
  readonly hint: string;
}

function faultOf(cause: unknown, language: Console['language']): ToldFault {
  if (isSatuError(cause)) {
    const { code, hint, message } = cause;
    return { code, message: words[language].faults[code], details: message, hint };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { code: cause instanceof UsageError ? 'usage' : 'failed', message, details: message, hint: '' };
}
