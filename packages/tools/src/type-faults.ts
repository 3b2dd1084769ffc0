import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import type { Fault } from './fault.js';

/**
 * What the design settles: our packages are ES modules, found by their `exports`. Whoever still looks files up as
 * Node 10 did finds none of the paths, and a CommonJS file has to `import()` them.
 */
function byDesign(problem: Problem): boolean {
  return (
    problem.kind === 'CJSResolvesToESM' || (problem.kind === 'NoResolution' && problem.resolutionKind === 'node10')
  );
}

function placeOf(problem: Problem): string {
  if ('entrypoint' in problem) return `${problem.entrypoint} (${problem.resolutionKind})`;
  return 'typesFileName' in problem ? problem.typesFileName : problem.fileName;
}

/** Paths of a packed package for which TypeScript finds other types than what runs, or none, under any resolution. */
export async function typeFaults(tarball: Uint8Array): Promise<Fault[]> {
  const packed = createPackageFromTarballData(tarball);
  const checked = await checkPackage(packed, { excludeEntrypoints: [/\.css$/] });
  if (checked.types === false) return [{ path: packed.packageName, message: 'carries no types' }];
  return checked.problems
    .filter((problem) => !byDesign(problem))
    .map((problem) => ({
      path: `${packed.packageName} ${placeOf(problem)}`,
      message: problemKindInfo[problem.kind].shortDescription,
    }));
}
