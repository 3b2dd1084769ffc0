import type { OptionName, Values } from './arguments.js';
import type { Console } from './console.js';

/** What a command has to do. */
export interface Task {
  readonly target: string;
  readonly values: Values;
  readonly console: Console;
}

/** One of the things that `satudata` can do. */
export interface Command {
  /** What it is given: the address of data, or a file. */
  readonly takes: 'address' | 'file';
  /** Its options, besides those that every command has. */
  readonly options: readonly OptionName[];
  /** Resolves with the exit code: 0 works, 1 does not. Throws `UsageError` and `SatuError`. */
  run(task: Task): Promise<number>;
}
