import { open } from '@satudata/client';
import { whole } from '../arguments.js';
import type { Command } from '../command.js';
import { htmlTable } from '../html-table.js';
import { narrowed, readingOptions } from '../narrowed.js';
import { progressBar } from '../progress-bar.js';
import { snapshotOf } from '../snapshot.js';
import { textOf, writeWhole } from '../whole-file.js';

/** `render`: writes a table of HTML that needs no script. */
export const renderTable: Command = {
  takes: 'address',
  options: ['out', ...readingOptions],
  async run({ target, values, console }) {
    const { signal, language } = console;
    const limit = whole('limit', values, 100_000, language) ?? 100;
    const table = narrowed(await open(target, { relay: values.relay, signal }), values);
    const bar = progressBar(console);
    const snapshot = await snapshotOf(target, table, { limit, signal, onProgress: bar.show }).finally(bar.end);
    const html = htmlTable(snapshot, language);
    const text = values.json ? `${JSON.stringify({ html })}\n` : html;
    if (values.out === undefined) console.out(text);
    else if ((await textOf(values.out)) !== text) await writeWhole(values.out, text);
    return 0;
  },
};
