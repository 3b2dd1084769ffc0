import { consoleOf } from './console.js';
import { run } from './run.js';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort());
process.exitCode = await run(process.argv.slice(2), consoleOf(process, stop.signal));
