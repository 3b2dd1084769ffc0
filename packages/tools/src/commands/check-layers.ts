import { existsSync, readFileSync } from 'node:fs';
import { bannedFaults } from '../banned.js';
import { report } from '../fault.js';
import { type Declared, layerFaults, neighbours } from '../layers.js';
import { sourcesBelow } from '../source-file.js';

function dependencies(): Declared {
  const read = (path: string): Record<string, Record<string, string> | undefined> =>
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const ofRoot = Object.keys(read('package.json')['devDependencies'] ?? {});
  return Object.fromEntries(
    Object.keys(neighbours).map((name) => [
      name,
      name === 'tools' ? ofRoot : Object.keys(read(`packages/${name}/package.json`)['dependencies'] ?? {}),
    ]),
  );
}

const sources = Object.keys(neighbours).map((name) => `packages/${name}/src`);
const files = sourcesBelow(...sources, 'test', 'stories');
report('layers', [...layerFaults(files, dependencies()), ...bannedFaults(files)]);
