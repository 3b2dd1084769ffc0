import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { knownDifference, knownDifferences } from './recordings/differences.js';
import { recordedFiles, recordingsOf, type Version } from './recordings/recording.js';
import { type Replayed, replay } from './recordings/replay.js';

for (const version of ['2.11', '2.12'] as const satisfies readonly Version[]) {
  describe(`as CKAN ${version} answered`, () => {
    const recordings = recordingsOf(version);
    let replayed: readonly Replayed[] = [];
    before(async () => {
      replayed = await replay(version);
    });

    for (const file of recordedFiles) {
      describe(file, () => {
        for (const name of Object.keys(recordings[file])) {
          const known = knownDifference(version, file, name);
          it(known ? `${name} (but: ${known.reason})` : name, () => {
            const found = replayed.find((one) => one.file === file && one.name === name);
            assert.ok(found, 'It was not asked again');
            assert.deepEqual(found.unexplained, []);
            if (known) assert.notDeepEqual(found.differences, [], 'It no longer differs; take it off the list');
          });
        }
      });
    }

    it('covers every recorded case', (context) => {
      const cases = recordedFiles.flatMap((file) => Object.keys(recordings[file]).map((name) => `${file}: ${name}`));
      assert.deepEqual(replayed.map(({ file, name }) => `${file}: ${name}`).sort(), cases.sort());
      const differing = replayed.filter(({ differences }) => differences.length > 0).length;
      context.diagnostic(
        `${replayed.length} of ${cases.length} cases asked again, ${differing} known to differ in a part`,
      );
    });

    it('lists no difference of a case that was never recorded', () => {
      const unknown = knownDifferences
        .filter((known) => known.versions.includes(version))
        .flatMap(({ file, names }) => names.filter((name) => recordings[file][name] === undefined));
      assert.deepEqual(unknown, []);
    });
  });
}
