import { parseArgs } from 'node:util';
import leven from 'leven';
import type { Language } from './language.js';
import { words } from './words.js';

/** A mistake in the command line: its message is for people, in their language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options that take a value, by name. */
const texts = [
  'ca',
  'check',
  'fields',
  'host',
  'lang',
  'limit',
  'name',
  'origin',
  'out',
  'port',
  'relay',
  'search',
  'sort',
  'timeout',
  'where',
] as const;
const flags = ['allow-empty', 'help', 'json', 'no-schema', 'quick'] as const;
const everywhere: readonly string[] = ['lang', 'json', 'help'];

/** Values of the options that were given. */
export type Values = { readonly [name in (typeof texts)[number]]?: string | undefined } & {
  readonly [name in (typeof flags)[number]]?: boolean | undefined;
};

/** An option's name, without its dashes. */
export type OptionName = keyof Values;

/** What a command line asks for. */
export interface Asked {
  readonly command: string | undefined;
  readonly targets: readonly string[];
  readonly values: Values;
}

/** The name that was likely meant; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((known) => ({ known, steps: leven(name, known) }))
    .sort((one, other) => one.steps - other.steps);
  return best !== undefined && best.steps <= Math.max(1, Math.floor(name.length / 3)) ? best.known : undefined;
}

/** The language that a command line asks for, where it does. */
export function languageIn(args: readonly string[]): Language | undefined {
  const at = args.indexOf('--lang');
  const named = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return named === 'id' || named === 'en' ? named : undefined;
}

/**
 * Reads a command line. `known` gives the options of each command besides those that every command has. Throws `UsageError` for an option
 * that the command does not know, with the one that was likely meant.
 */
export function readArguments(
  args: readonly string[],
  known: Readonly<Record<string, readonly OptionName[]>>,
  language: Language,
): Asked {
  const say = words[language].mistakes;
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' as const, ...(name === 'out' ? { short: 'o' } : {}) }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [command, ...targets] = positionals;
  const allowed = [...everywhere, ...((command === undefined ? undefined : known[command]) ?? [])];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!allowed.includes(name)) {
      const guess = nearest(name, allowed);
      const lines = [
        say.noOption(rawName, command ?? 'satudata'),
        ...(guess === undefined ? [] : [say.guess(`--${guess}`)]),
      ];
      throw new UsageError(lines.join('\n'));
    }
    const isFlag = flags.some((flag) => flag === name);
    if (isFlag && value !== undefined) throw new UsageError(say.notAFlag(rawName));
    if (!isFlag && (value === undefined || value === '')) throw new UsageError(say.noValue(rawName));
  }
  return { command, targets, values: values as Values };
}

/** A whole number from 0; undefined where the option was not given. Throws `UsageError`. */
export function whole(name: OptionName, values: Values, most: number, language: Language): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(String(value)) || Number(value) > most)
    throw new UsageError(words[language].mistakes.notWhole(`--${name}`, new Intl.NumberFormat(language).format(most)));
  return Number(value);
}
