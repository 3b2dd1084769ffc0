import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { filesBelow } from '../source-file.js';
import { nodeTests } from '../test-files.js';

const [suite, ...asked] = process.argv.slice(2);
const built = suite === 'package' || suite === 'pages';
const files = nodeTests(filesBelow(`test/${suite}`), asked);
if (files.length === 0) {
  console.error(`No test below test/${suite} is called ${asked.join(', ') || '*.test.ts'}`);
  process.exit(1);
}
// What is built is tested as it is published; all else from the sources, so that no build is needed.
const conditions = built ? [] : ['--conditions=satudata:src'];
// Node leaves one core idle, which on two is half of them; a browser takes more than one by itself.
const atOnce = Math.max(1, availableParallelism() - (built ? 1 : 0));
const { status } = spawnSync(
  process.execPath,
  [...conditions, '--import', 'tsx', '--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec', ...files],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
