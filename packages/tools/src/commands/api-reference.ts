import { readFileSync } from 'node:fs';
import { apiReference } from '../api-reference.js';
import { report } from '../fault.js';

const root = 'packages/client';
const pages = 'dist/api';

const described = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const { faults, modules, write } = await apiReference(root, described, [`${root}/src/sources/ckan/actions`]);
report('api reference', faults);
if (!process.argv.includes('--check')) {
  await write(pages);
  console.log(`api reference: ${modules.length} modules in ${pages}/index.html`);
}
