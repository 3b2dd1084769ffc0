import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { type Fault, report } from '../fault.js';
import { clientPage, loaderBudget, promisedPages } from '../promises.js';
import { type BuiltPart, filesOf, quotedFaults, type Size, sizeFaults, sizeTable, withSizes } from '../sizes.js';

const cdn = 'packages/widgets/dist/cdn';
const record = 'packages/tools/dist/cdn.json';

function gzip(bytes: string | Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** What a page of a CKAN portal's rows loads of the client, bundled as its author's tools would. */
async function clientSize(): Promise<{ size: Size; faults: Fault[] }> {
  const [entry = ''] = clientPage.tags;
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
  const chunks = output.filter((file) => file.type === 'chunk');
  const { files, faults } = filesOf(
    clientPage,
    chunks.map(({ fileName, imports, dynamicImports, moduleIds, isEntry }) => ({
      file: fileName,
      ...(isEntry ? { tag: entry } : {}),
      imports,
      dynamicImports,
      modules: moduleIds,
    })),
  );
  const bytes = chunks.reduce((sum, { fileName, code }) => (files.includes(fileName) ? sum + gzip(code) : sum), 0);
  return { size: { name: clientPage.name, bytes, budget: clientPage.budget }, faults };
}

async function measure(): Promise<{ sizes: Size[]; faults: Fault[] }> {
  const parts: BuiltPart[] = JSON.parse(readFileSync(record, 'utf8'));
  const loader = gzip(readFileSync(`${cdn}/satudata.js`));
  const client = await clientSize();
  const sizes: Size[] = [{ name: 'loader', bytes: loader, budget: loaderBudget }, client.size];
  const faults: Fault[] = [...client.faults];
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
