import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Beside, benchFaults, benchTable, besideTable, figureOf, type Measured } from '../bench.js';
import { report } from '../fault.js';
import { benchPromises } from '../promises.js';
import { filesBelow } from '../source-file.js';

const results = 'test/bench/results';
const marker = 'measured ';
const [first, ...rest] = process.argv.slice(2);

/** What a case gives: figures, and where it measured several libraries, these side by side. */
type Given = readonly Measured[] | { readonly measured: readonly Measured[]; readonly beside: readonly Beside[] };

// Each case in a process of its own: the engine remembers what it has run, and so would the next case.
if (first === '--case') {
  const { measure } = (await import(pathToFileURL(resolve(rest[0] ?? '')).href)) as {
    measure: () => Promise<Given>;
  };
  console.log(`${marker}${JSON.stringify(await measure())}`);
} else {
  const asked = [first, ...rest].filter((part) => part !== undefined);
  const cases = filesBelow('test/bench').filter(
    (path) => path.endsWith('.bench.ts') && (asked.length === 0 || asked.some((part) => path.includes(part))),
  );
  const faults = existsSync('packages/client/dist/index.js')
    ? []
    : [{ path: 'packages/client', message: 'is not built: npm run build' }];
  if (cases.length === 0) faults.push({ path: 'test/bench', message: `no case is called ${asked.join(', ')}` });
  for (const path of faults.length === 0 ? cases : []) {
    const { stdout } = spawnSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', 'packages/tools/src/commands/bench.ts', '--case', path],
      { encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const line = stdout.split('\n').find((each) => each.startsWith(marker));
    if (line === undefined) {
      faults.push({ path, message: 'measured nothing' });
      continue;
    }
    const given = JSON.parse(line.slice(marker.length)) as Given;
    const { measured, beside } = 'measured' in given ? given : { measured: given, beside: [] };
    const figures = measured.map(figureOf);
    const table = [benchTable(figures, benchPromises), ...beside.map(besideTable)].join('\n\n');
    console.log(table);
    const name = basename(path, '.bench.ts');
    const on = `Node ${process.versions.node}, ${process.platform} ${process.arch}`;
    mkdirSync(results, { recursive: true });
    writeFileSync(`${results}/${name}.json`, `${JSON.stringify({ on, figures, beside }, null, 2)}\n`);
    writeFileSync(
      `${results}/${name}.md`,
      `# ${name}\n\n${on}. Each round measures a thing and its floor one after the other.\n\n${table}\n`,
    );
    faults.push(...benchFaults(figures, benchPromises));
  }
  report('bench', faults);
}
