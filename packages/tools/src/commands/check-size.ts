import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { type Fault, report } from '../fault.js';
import { clientBudget, loaderBudget, promisedPages } from '../promises.js';
import { type BuiltPart, filesOf, quotedFaults, type Size, sizeFaults, sizeTable, withSizes } from '../sizes.js';

const cdn = 'packages/widgets/dist/cdn';
const record = 'packages/tools/dist/cdn.json';

function gzip(bytes: string | Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** What a page that only asks a CKAN portal loads of the client, bundled as its author's tools would. */
async function clientSize(): Promise<number> {
  const entry = 'client-alone';
  const bundle = await rollup({
    input: entry,
    onLog: () => undefined,
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? "export { createClient } from '@satudata/client';" : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
      terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output.reduce((sum, file) => {
    if (file.type !== 'chunk') return sum;
    const wanted =
      file.isEntry ||
      output[0].imports.includes(file.fileName) ||
      // Checks of what actions give are loaded by those who call them; what reads texts as numbers, or a file, by those whose portal has no more.
      file.moduleIds.some((id) => /\/sources\/ckan\/(?!actions\/|typed-page|file-instead)/.test(id));
    return wanted ? sum + gzip(file.code) : sum;
  }, 0);
}

async function measure(): Promise<{ sizes: Size[]; faults: Fault[] }> {
  const parts: BuiltPart[] = JSON.parse(readFileSync(record, 'utf8'));
  const loader = gzip(readFileSync(`${cdn}/satudata.js`));
  const sizes: Size[] = [
    { name: 'loader', bytes: loader, budget: loaderBudget },
    { name: 'client alone', bytes: await clientSize(), budget: clientBudget },
  ];
  const faults: Fault[] = [];
  for (const page of promisedPages) {
    const found = filesOf(page, parts);
    faults.push(...found.faults);
    const bytes = found.files.reduce((sum, file) => sum + gzip(readFileSync(`${cdn}/${file}`)), loader);
    if (found.faults.length === 0) sizes.push({ name: page.name, bytes, budget: page.budget });
  }
  return { sizes, faults };
}

if (existsSync(record)) {
  const { sizes, faults } = await measure();
  console.log(sizeTable(sizes));
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  if (process.argv.includes('--write')) writeFileSync('README.md', withSizes(readme, sizes));
  else faults.push(...quotedFaults('README.md', readme, sizes));
  report('size', [...faults, ...sizeFaults(sizes)]);
} else {
  report('size', [{ path: record, message: 'is missing: npm run build' }]);
}
