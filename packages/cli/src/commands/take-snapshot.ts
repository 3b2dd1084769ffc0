import { open } from '@satudata/client';
import { whole } from '../arguments.js';
import type { Command } from '../command.js';
import { narrowed, readingOptions } from '../narrowed.js';
import { progressBar } from '../progress-bar.js';
import { isSame, readSnapshot, seemsUnchanged, snapshotOf } from '../snapshot.js';
import { textOf, writeWhole } from '../whole-file.js';
import { words } from '../words.js';

/**
 * `snapshot`: copies rows and metadata of a table. A file is left as it is while the data are the same, where the portal fails, and where it
 * suddenly has no rows.
 */
export const takeSnapshot: Command = {
  takes: 'address',
  options: ['out', 'quick', 'allow-empty', ...readingOptions],
  async run({ target, values, console }) {
    const { signal, language } = console;
    const say = words[language];
    const limit = whole('limit', values, 10_000_000, language);
    const table = narrowed(await open(target, { relay: values.relay, signal }), values);
    const before = values.out === undefined ? undefined : readSnapshot(await textOf(values.out));
    const tell = (changed: boolean, rows: number): number => {
      const text = changed ? say.written(new Intl.NumberFormat(language).format(rows)) : say.unchanged;
      if (values.json) console.out(`${JSON.stringify({ changed, rows })}\n`);
      else console.err(`${text}\n`);
      return 0;
    };
    if (values.quick && before !== undefined && (await seemsUnchanged(before, target, table, { limit, signal })))
      return tell(false, before.rows.length);
    const bar = progressBar(console);
    const snapshot = await snapshotOf(target, table, { limit, signal, onProgress: bar.show }).finally(bar.end);
    const text = `${JSON.stringify(snapshot)}\n`;
    if (values.out === undefined) {
      console.out(text);
      return 0;
    }
    if (isSame(before, snapshot)) return tell(false, snapshot.rows.length);
    // A portal that loads a file anew is empty for a while; a fallback must not be.
    if (snapshot.rows.length === 0 && (before?.rows.length ?? 0) > 0 && values['allow-empty'] !== true) {
      if (values.json)
        console.out(`${JSON.stringify({ error: { code: 'emptied', message: say.emptied, hint: '' } })}\n`);
      else console.err(`${say.emptied}\n`);
      return 1;
    }
    await writeWhole(values.out, text);
    return tell(true, snapshot.rows.length);
  },
};
