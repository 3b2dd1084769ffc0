import { type Language, languageOf } from './language.js';

/** Where a command speaks. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours are for people who want them. */
  readonly coloured: boolean;
  /** Columns of the terminal that progress is shown on; undefined where nobody watches. */
  readonly width?: number | undefined;
  readonly language: Language;
  /** Ends what runs. */
  readonly signal: AbortSignal;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What a process is of, as far as a console needs it. */
export interface Surrounding {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The console of a process: colour only on a terminal and without `NO_COLOR`, progress only where stderr is a terminal, the language of the
 * environment.
 */
export function consoleOf({ stdout, stderr, env }: Surrounding, signal: AbortSignal): Console {
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    coloured: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    width: stderr.isTTY === true && env['TERM'] !== 'dumb' ? (stderr.columns ?? 80) : undefined,
    language: languageOf(env),
    signal,
  };
}
