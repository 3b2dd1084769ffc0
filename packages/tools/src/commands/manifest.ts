import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { editorData } from '../editor-data.js';
import { report } from '../fault.js';
import { frameworkTypes } from '../framework-types.js';
import { elementsOf, type Manifest, publishedManifest } from '../manifest.js';

const widgets = 'packages/widgets';
const analyzed = resolve('packages/tools/dist/manifest');

function analyze(): Manifest {
  const analyzer = dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'));
  const config = resolve('packages/tools/custom-elements-manifest.config.mjs');
  mkdirSync(analyzed, { recursive: true });
  execFileSync(
    process.execPath,
    [join(analyzer, 'cem.js'), 'analyze', '--config', config, '--outdir', '../tools/dist/manifest', '--quiet'],
    {
      cwd: widgets,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return JSON.parse(readFileSync(join(analyzed, 'custom-elements.json'), 'utf8'));
}

const manifest = publishedManifest(analyze());
const elements = elementsOf(manifest);
const generated: Readonly<Record<string, string>> = {
  [`${widgets}/custom-elements.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
  [`${widgets}/vscode.html-custom-data.json`]: `${JSON.stringify(editorData(elements), null, 2)}\n`,
  [`${widgets}/types/react.d.ts`]: frameworkTypes('react', elements),
  [`${widgets}/types/vue.d.ts`]: frameworkTypes('vue', elements),
  [`${widgets}/types/svelte.d.ts`]: frameworkTypes('svelte', elements),
};

if (process.argv.includes('--check')) {
  const stale = Object.keys(generated).filter(
    (path) => !existsSync(path) || readFileSync(path, 'utf8') !== generated[path],
  );
  report(
    'docs',
    stale.map((path) => ({ path, message: 'is not what the sources say: npm run docs' })),
  );
} else {
  for (const [path, text] of Object.entries(generated)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`docs: ${elements.length} elements`);
}
