import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Console, run, type Snapshot } from '@satudata/cli';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';

let sandbox: ServedSandbox;
let folder = '';
let link = '';
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  folder = await mkdtemp(join(tmpdir(), 'cli-test-'));
  link = `${sandbox.url}/dataset/titik-wifi-publik`;
});
after(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

async function said(args: readonly string[], more: Partial<Console> = {}) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    language: 'en',
    signal: new AbortController().signal,
    ...more,
  });
  return { code, out, err };
}

test('a mistake in the command is named, with how it is used', async () => {
  for (const [args, message] of [
    [['snapsot', link], /no command "snapsot"/],
    [['doctor'], /needs an address/],
    [['doctor', 'data.kota'], /no address/],
    [['doctor', link, '--lang', 'fr'], /--lang/],
    [['render', link, '--limit', 'many'], /--limit/],
    [['types', link, '--wrong'], /--wrong/],
  ] as const) {
    const { code, err } = await said(args);
    assert.equal(code, 2);
    assert.match(err, message);
    assert.match(err, /Usage/);
  }
  assert.equal((await said(['--help'])).code, 0);
  assert.equal((await said([])).code, 2);
});

test('a dataset that is not there ends in 1 and a code for programs', async () => {
  const { code, out } = await said(['snapshot', `${sandbox.url}/dataset/tidak-ada`, '--json']);
  assert.equal(code, 1);
  assert.equal(JSON.parse(out).error.code, 'not-found');
});

test('doctor speaks the language asked for, and colours only a terminal', async () => {
  const id = await said(['doctor', sandbox.url, '--lang', 'id']);
  assert.equal(id.code, 0);
  assert.match(id.out, /Portal menjawab/);
  assert.equal(id.out.includes('\u001b'), false);
  assert.equal((await said(['doctor', sandbox.url], { isTerminal: true })).out.includes('\u001b[32m'), true);
  const { findings } = JSON.parse((await said(['doctor', sandbox.url, '--json'])).out);
  assert.equal(findings[1].check, 'ckan');
});

test('a snapshot holds the whole table, and is left alone while the portal has nothing new', async () => {
  const file = join(folder, 'wifi.json');
  assert.equal((await said(['snapshot', link, '-o', file])).code, 0);
  const text = await readFile(file, 'utf8');
  const snapshot = JSON.parse(text) as Snapshot;
  assert.equal(snapshot.satudata, 1);
  assert.equal(snapshot.source, link);
  assert.equal(snapshot.rows.length, 180);
  assert.equal(snapshot.total, 180);
  assert.match((await said(['snapshot', link, '-o', file])).err, /Unchanged/);
  assert.equal(await readFile(file, 'utf8'), text);
});

test('types say when a column of the portal is renamed', async () => {
  const file = join(folder, 'wifi.ts');
  await said(['types', link, '-o', file, '--name', 'wifi']);
  const text = await readFile(file, 'utf8');
  assert.match(text, /export interface WifiRow/);
  assert.equal((await said(['types', link, '--check', file])).code, 0);
  await writeFile(file, text.replaceAll('kecamatan', 'district'));
  const { code, out } = await said(['types', link, '--check', file]);
  assert.equal(code, 1);
  assert.match(out, /New column: kecamatan\n- Column gone: district/);
  await writeFile(file, 'export {};');
  assert.equal((await said(['types', link, '--check', file])).code, 2);
});

test('render gives as many rows as asked for', async () => {
  const { code, out } = await said(['render', link, '--limit', '3', '--lang', 'id']);
  assert.equal(code, 0);
  assert.equal(out.match(/<tr>/g)?.length, 4);
  assert.match(out, /Sumber: <a href="http/);
});

test('the sandbox and a relay run until they are told to stop', async () => {
  const config = join(folder, 'relay.config.mjs');
  const upstreams = { metro: { url: sandbox.url, allowPrivate: true } };
  await writeFile(config, `export default ${JSON.stringify({ upstreams, origins: '*' })};`);
  for (const [args, path] of [
    [['relay', config, '--port', '0'], '/health'],
    [['sandbox', '--memory', '--port', '0'], '/api/3'],
  ] as const) {
    const stop = new AbortController();
    let answered = 0;
    const { code } = await said(args, {
      signal: stop.signal,
      out: (text) => {
        const url = /http\S+/.exec(text)?.[0];
        fetch(`${url}${path}`).then(
          (response) => {
            answered = response.status;
            stop.abort();
          },
          () => stop.abort(),
        );
      },
    });
    assert.equal(code, 0);
    assert.equal(answered, 200, args[0]);
  }
});
