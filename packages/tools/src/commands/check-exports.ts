import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type Exporting, exportPaths, missingFaults } from '../export-paths.js';
import { type Fault, report } from '../fault.js';
import { carriedFiles, descriptionOf, packedProject, publishedPackages } from '../packed-project.js';
import { typeFaults } from '../type-faults.js';

/** Elements need a document; that their paths load is tried in a browser, by test:package. */
const inBrowser = new Set(['widgets']);

function importFaults(specifiers: readonly string[], folder: string): Fault[] {
  return specifiers.flatMap((specifier) => {
    try {
      execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', `await import('${specifier}'); process.exit(0);`],
        {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      return [];
    } catch (cause) {
      const { stderr } = cause as { stderr?: Uint8Array };
      return [
        { path: specifier, message: `cannot be imported:\n${stderr ? new TextDecoder().decode(stderr) : cause}` },
      ];
    }
  });
}

async function check(): Promise<Fault[]> {
  const names = publishedPackages();
  const unbuilt = names.filter((name) => !existsSync(`packages/${name}/dist/index.js`));
  if (unbuilt.length > 0)
    return unbuilt.map((name) => ({ path: `packages/${name}`, message: 'is not built: npm run build' }));
  const project = packedProject(names);
  try {
    const faults: Fault[] = [];
    for (const name of names) {
      const folder = project.installed(name);
      const description = descriptionOf<Exporting>(folder);
      const { messages } = await publint({ pkgDir: folder, level: 'warning', strict: true });
      faults.push(...missingFaults(description, carriedFiles(folder)));
      for (const message of messages)
        faults.push({
          path: description.name,
          message: formatMessage(message, { ...description }, { color: false }) ?? message.code,
        });
      faults.push(...(await typeFaults(project.tarball(name))));
      const runs = exportPaths(description).filter((path) => path.runs && !inBrowser.has(name));
      faults.push(
        ...importFaults(
          runs.map(({ specifier }) => specifier),
          project.folder,
        ),
      );
    }
    return faults;
  } finally {
    project.remove();
  }
}

report('exports', await check());
