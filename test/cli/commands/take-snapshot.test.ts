import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { Snapshot } from '@satudata/cli';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { said } from '../said.js';

let sandbox: ServedSandbox;
let folder = '';
let file = '';
let link = '';
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  folder = await mkdtemp(join(tmpdir(), 'snapshot-test-'));
});
beforeEach(async () => {
  await load('nama;mbps\nTaman;20\nPasar;10\n');
});
after(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

/** Puts a file in place of the one before, as a portal does that loads it anew. */
async function load(text: string): Promise<void> {
  const { dataset } = await sandbox.addFile({ name: 'titik.csv', content: Buffer.from(text) });
  link = `${sandbox.url}/dataset/${dataset}`;
  file = join(folder, 'titik.json');
}
const take = (...more: string[]) => said(['snapshot', link, '-o', file, ...more]);
const saved = async () => JSON.parse(await readFile(file, 'utf8')) as Snapshot;

test('a snapshot holds the whole table, and the file is not touched while the data are the same', async () => {
  assert.match((await take()).err, /^Written: 2 rows\.\n$/);
  const { satudata, source, rows, total, info } = await saved();
  assert.deepEqual([satudata, source, total, rows.length], [1, link, 2, 2]);
  assert.equal(typeof info.title, 'string');
  const before = await stat(file);
  const again = await take('--json');
  assert.deepEqual([again.code, JSON.parse(again.out)], [0, { changed: false, rows: 2 }]);
  const now = await stat(file);
  assert.deepEqual([now.mtimeMs, now.ino], [before.mtimeMs, before.ino]);
});

test('a row that changes is noticed; --quick asks for no rows while the date and number are the same', async () => {
  await take();
  sandbox.setFaults('limit=1');
  assert.match((await take('--quick')).err, /Unchanged/);
  sandbox.setFaults();
  const shown = await fetch(`${sandbox.url}/api/3/action/package_show?id=titik`);
  const { result } = (await shown.json()) as { result: { resources: readonly { id: string }[] } };
  await fetch(`${sandbox.url}/api/3/action/datastore_upsert`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: sandbox.token },
    body: JSON.stringify({
      resource_id: result.resources[0]?.id,
      method: 'update',
      force: true,
      records: [{ _id: 1, mbps: 99 }],
    }),
  });
  assert.match((await take()).err, /Written/);
  assert.equal((await saved()).rows[0]?.['mbps'], 99);
});

test('another question makes another snapshot', async () => {
  await take();
  const { code } = await take('--where', 'mbps >= 15', '--fields', 'nama', '--sort', '-nama');
  assert.equal(code, 0);
  const { rows, total } = await saved();
  assert.deepEqual([rows, total], [[{ nama: 'Taman' }], 1]);
  await take('--limit', '1');
  const cut = await saved();
  assert.deepEqual([cut.rows.length, cut.total], [1, 2]);
});

test('a portal that fails or is suddenly empty leaves the copy as it was, and nothing beside it', async () => {
  await take();
  const text = await readFile(file, 'utf8');
  sandbox.setFaults('503');
  assert.equal((await take()).code, 1);
  sandbox.setFaults();
  await load('nama;mbps\n');
  const emptied = await take('--lang', 'id');
  assert.equal(emptied.code, 1);
  assert.match(emptied.err, /berkas dibiarkan/);
  assert.equal(await readFile(file, 'utf8'), text);
  assert.deepEqual(await readdir(folder), ['titik.json']);
  assert.equal((await take('--allow-empty')).code, 0);
  assert.equal((await saved()).rows.length, 0);
});

test('without a file it goes to the screen, and how far it is goes to a terminal alone', async () => {
  const long = Array.from({ length: 2500 }, (_, n) => `titik ${n};${n}`).join('\n');
  await load(`nama;mbps\n${long}\n`);
  const { out, err } = await said(['snapshot', link], { width: 80 });
  assert.equal((JSON.parse(out) as Snapshot).rows.length, 2500);
  assert.match(err, /% · 1,000 of 2,500 rows/);
  assert.ok(err.endsWith('\r\u001b[K'));
  assert.equal((await said(['snapshot', link])).err, '');
});
