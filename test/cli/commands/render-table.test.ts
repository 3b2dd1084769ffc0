import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { said } from '../said.js';

let sandbox: ServedSandbox;
let folder = '';
let link = '';
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  folder = await mkdtemp(join(tmpdir(), 'render-test-'));
  link = `${sandbox.url}/dataset/titik-wifi-publik`;
});
after(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

test('a table has as many rows, and the columns and order, that were asked for', async () => {
  const { code, out } = await said([
    ...['render', link, '--limit', '3', '--lang', 'id'],
    ...['--fields', 'nama,kecepatan_mbps', '--sort', '-kecepatan_mbps', '--where', 'kecamatan = "Metro Pusat"'],
  ]);
  assert.equal(code, 0);
  assert.equal(out.match(/<tr>/g)?.length, 4);
  assert.equal(out.match(/<th scope="col">/g)?.length, 2);
  assert.match(out, /Sumber: <a href="http/);
  const speeds = [...out.matchAll(/<td>(\d+)<\/td><\/tr>/g)].map(([, speed]) => Number(speed));
  assert.deepEqual(
    speeds,
    [...speeds].sort((a, b) => b - a),
  );
  assert.equal(speeds.length, 3);
});

test('a file is written once, and left as it is while it would be the same', async () => {
  const file = join(folder, 'wifi.html');
  await said(['render', link, '-o', file]);
  const before = await stat(file);
  assert.match(await readFile(file, 'utf8'), /^<table lang="en">/);
  await said(['render', link, '-o', file]);
  assert.equal((await stat(file)).mtimeMs, before.mtimeMs);
  assert.match(JSON.parse((await said(['render', link, '--json', '--limit', '1'])).out).html, /<caption>/);
});
