import { run } from './run.js';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort());
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true && process.stdout.isTTY === true && !process.env['NO_COLOR'],
  language: (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('id') ? 'id' : 'en',
  signal: stop.signal,
});
