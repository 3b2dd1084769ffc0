import { open } from '@satudata/client';
import { UsageError } from '../arguments.js';
import type { Command } from '../command.js';
import { narrowed } from '../narrowed.js';
import { driftOf, typesOf } from '../row-types.js';
import { textOf, writeWhole } from '../whole-file.js';
import { words } from '../words.js';

/** Columns that come as text are typed by so many rows. */
const sample = 500;

/** `types`: writes the TypeScript type of a row, or with `--check` says how the columns have changed since (exit code 1). */
export const writeTypes: Command = {
  takes: 'address',
  options: ['out', 'name', 'check', 'no-schema', 'relay', 'fields'],
  async run({ target, values, console }) {
    const { signal, language } = console;
    const say = words[language];
    const before = values.check === undefined ? undefined : await textOf(values.check);
    if (values.check !== undefined && before === undefined) throw new UsageError(say.mistakes.notWritten);
    const table = narrowed(await open(target, { relay: values.relay, signal }), values);
    const { fields } = await table.page({ size: sample, signal });
    if (before === undefined) {
      const name = values.name ?? (await table.info({ signal })).title;
      const text = typesOf(name, target, fields, values['no-schema'] !== true);
      if (values.out === undefined) console.out(text);
      else if ((await textOf(values.out)) !== text) await writeWhole(values.out, text);
      return 0;
    }
    const drift = driftOf(before, fields);
    if (drift === undefined) throw new UsageError(say.mistakes.notWritten);
    const { added, removed, changed } = drift;
    const lines = [
      ...added.map((name) => `+ ${say.added}: ${name}`),
      ...removed.map((name) => `- ${say.removed}: ${name}`),
      ...changed.map((name) => `~ ${say.changed}: ${name}`),
    ];
    console.out(values.json ? `${JSON.stringify(drift)}\n` : `${lines.join('\n') || say.noDrift}\n`);
    return lines.length === 0 ? 0 : 1;
  },
};
