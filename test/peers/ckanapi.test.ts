import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { environmentOf, pythonAtHand } from './python.js';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('./uses_ckanapi.py', import.meta.url));
const python = pythonAtHand({ module: 'ckanapi', requirement: 'ckanapi==4.11' });

interface Dataset {
  readonly name: string;
  readonly notes: string;
  readonly organization: { readonly name: string };
  readonly extras: readonly { readonly key: string; readonly value: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly resources: readonly { readonly description: string; readonly format: string }[];
}

/** What each case of the script brings back. */
interface Cases {
  readonly catalogue: {
    readonly version: string;
    readonly names: readonly string[];
    readonly organizations: readonly { readonly name: string; readonly package_count: number }[];
    readonly first: Dataset;
    readonly tags: readonly string[];
    readonly licenses: readonly string[];
  };
  readonly search: { readonly count: number; readonly names: readonly string[]; readonly facets: readonly string[] };
  readonly rows: Readonly<Record<'total' | 'same' | 'filtered' | 'info', number>> & { readonly ids: readonly number[] };
  readonly write: {
    readonly shown: Dataset;
    readonly resources_after: number;
    readonly state: string;
    readonly purged: boolean;
  };
  readonly load: {
    readonly loaded: readonly { readonly nama: string; readonly jumlah: number }[];
    readonly left: readonly { readonly nama: string }[];
    readonly twice: readonly string[] | null;
    readonly gone: boolean;
    readonly types: Readonly<Record<string, string>>;
  };
  readonly upload: Readonly<Record<'url_type' | 'url' | 'content', string>> & { readonly size: number };
  readonly refusals: Readonly<Record<string, string>>;
}

for (const profile of ['2.10', '2.12'] as const) {
  describe(`ckanapi on the sandbox as CKAN ${profile}`, () => {
    let portal: ServedSandbox;
    before(async () => {
      portal = await serveSandbox({ port: 0, memory: true, profile });
    });
    after(() => portal.close());

    async function run<Name extends keyof Cases>(name: Name): Promise<Cases[Name]> {
      const { stdout } = await execute(python, [script, name, portal.url, portal.token]);
      return JSON.parse(stdout) as Cases[Name];
    }

    it('lists the catalogue', async () => {
      const { version, names, organizations, first, tags, licenses } = await run('catalogue');
      assert.ok(version.startsWith(`${profile}.`));
      assert.ok(names.includes('titik-wifi-publik'));
      assert.equal(first.name, names[0]);
      assert.equal(
        organizations.reduce((sum, one) => sum + one.package_count, 0),
        names.length,
      );
      assert.ok(tags.includes('wifi'));
      assert.ok(licenses.includes('cc-by'));
    });

    it('searches page by page', async () => {
      const { count, names, facets } = await run('search');
      assert.ok(count > 2);
      assert.equal(names.length, count);
      assert.deepEqual(names, [...new Set(names)].sort());
      assert.deepEqual(facets, ['items', 'title']);
    });

    it('reads every row of a table page by page', async () => {
      const { ids, total, same, filtered, info } = await run('rows');
      assert.deepEqual([ids.length, new Set(ids).size, info], [total, total, total]);
      assert.equal(same, filtered);
    });

    it('makes, changes and deletes datasets and resources', async () => {
      const { shown, resources_after, state, purged } = await run('write');
      assert.deepEqual([shown.name, shown.notes, shown.organization.name], ['data-uji', 'Catatan', 'dinas-uji']);
      assert.deepEqual(shown.extras, [{ key: 'satuan', value: 'unit' }]);
      assert.equal(shown.tags[0]?.name, 'uji');
      assert.deepEqual([shown.resources[0]?.description, shown.resources[0]?.format], ['Keterangan', 'CSV']);
      assert.deepEqual([resources_after, state, purged], [0, 'deleted', true]);
    });

    it('loads rows, changes them by their key and deletes some', async () => {
      const { loaded, left, twice, gone, types } = await run('load');
      assert.deepEqual(
        loaded.map(({ nama, jumlah }) => [nama, jumlah]),
        [
          ['a', 10],
          ['b', 20],
          ['c', 3],
          ['d', 4],
        ],
      );
      assert.ok(twice && twice.length > 0);
      assert.deepEqual(
        left.map(({ nama }) => nama),
        ['a', 'b'],
      );
      assert.ok(gone);
      assert.deepEqual(types, { a: 'int4', b: 'timestamp', c: 'text', d: 'float8', e: 'nested' });
    });

    it('uploads a file and reads back what replaced it', async () => {
      const { url_type, url, size, content } = await run('upload');
      assert.deepEqual([url_type, size, content], ['upload', 20, 'x\n']);
      assert.match(url, /\/download\/data-saya\.csv$/);
    });

    it('is refused in its own terms', async () => {
      assert.deepEqual(await run('refusals'), {
        'not found': 'NotFound',
        'not authorized': 'NotAuthorized',
        invalid: 'ValidationError',
        'search query': 'SearchQueryError',
        'unknown action': 'CKANAPIError',
      });
    });

    it('copies the catalogue into an empty portal from the command line', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'ckanapi-'));
      const target = await serveSandbox({ port: 0, memory: true, profile, examples: false });
      const command = (...args: string[]) => execute('ckanapi', args, { env: environmentOf(python) });
      try {
        for (const kind of ['organizations', 'groups', 'datasets']) {
          const file = join(folder, `${kind}.jsonl`);
          await command('dump', kind, '--all', '-q', '-O', file, '-r', portal.url);
          assert.ok(readFileSync(file, 'utf8').trim() !== '', kind);
          await command('load', kind, '-q', '-I', file, '-r', target.url, '-a', target.token);
        }
        const list = async (url: string) => (await fetch(`${url}/api/3/action/package_list`)).text();
        const names = (text: string) => (JSON.parse(text) as { result: string[] }).result;
        assert.deepEqual(names(await list(target.url)), names(await list(portal.url)));
      } finally {
        await target.close();
        await rm(folder, { recursive: true });
      }
    });
  });
}
