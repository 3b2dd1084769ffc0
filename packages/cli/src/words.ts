import type { SatuErrorCode } from '@satudata/client';
import type { Language } from './language.js';
import { en } from './words.en.js';
import { id } from './words.id.js';

/** What the command says. */
export interface Words {
  readonly usage: string;
  /** How each command is used, and with which options. */
  readonly commandUsage: Readonly<Record<string, string>>;
  /** Mistakes in the command line. */
  readonly mistakes: {
    readonly noCommand: (name: string) => string;
    readonly noTarget: (command: string) => string;
    readonly tooMany: (text: string) => string;
    readonly noAddress: (text: string) => string;
    readonly noOption: (option: string, command: string) => string;
    readonly noValue: (option: string) => string;
    readonly notAFlag: (option: string) => string;
    readonly notWhole: (option: string, most: string) => string;
    readonly notLanguage: (text: string) => string;
    readonly notOrigin: (text: string) => string;
    readonly notWritten: string;
    readonly noConfig: (file: string) => string;
    readonly guess: (name: string) => string;
    readonly seeHelp: (command: string) => string;
  };
  readonly faults: Readonly<Record<SatuErrorCode, string>>;
  readonly details: string;
  readonly hint: string;
  readonly source: string;
  readonly licence: string;
  readonly updated: string;
  readonly yes: string;
  readonly no: string;
  /** Says that a table shows only some of its rows. */
  readonly shown: (rows: string, total: string) => string;
  readonly example: string;
  readonly progress: (rows: string, total: string) => string;
  readonly unchanged: string;
  readonly written: (rows: string) => string;
  readonly emptied: string;
  readonly noDrift: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
}

/** What the command says, by language. */
export const words: Readonly<Record<Language, Words>> = { id, en };
