import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { pythonAtHand } from './python.js';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('./uses_frictionless.py', import.meta.url));
const python = pythonAtHand({ module: 'frictionless.portals.ckan', requirement: 'frictionless[ckan]==5.21.0' });

interface Resource {
  readonly name: string;
  readonly url: string;
}

describe('frictionless on the sandbox', () => {
  let portal: ServedSandbox;
  before(async () => {
    portal = await serveSandbox({ port: 0, memory: true });
  });
  after(() => portal?.close());

  test('reads a dataset with its rows, and publishes a data package', async () => {
    const { stdout } = await execute(python, [script, portal.url, portal.token]);
    const { read, published } = JSON.parse(stdout);
    assert.deepEqual(read, {
      name: 'titik-wifi-publik',
      title: 'Titik Wi-Fi publik Kota Metro (contoh)',
      format: 'csv',
      rows: 180,
      statuses: ['aktif', 'gangguan', 'tidak aktif'],
      type: 'integer',
    });
    assert.equal(published.url, `${portal.url}/dataset/data-paket`);
    const shown = await fetch(`${portal.url}/api/3/action/package_show?id=${published.id}`);
    const { result } = (await shown.json()) as {
      result: { readonly title: string; readonly resources: readonly Resource[] };
    };
    assert.equal(result.title, 'Data paket (contoh)');
    assert.deepEqual(
      result.resources.map(({ name }) => name),
      ['taman', 'datapackage'],
    );
    const [file] = result.resources;
    assert.equal(await (await fetch(file?.url ?? '')).text(), 'nama,luas\nTaman Contoh,12\n');
  });
});
