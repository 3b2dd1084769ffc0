import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { said } from '../said.js';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relay-test-'));
});
after(() => rm(folder, { recursive: true }));

async function configured(text: string): Promise<string> {
  const file = join(folder, `${text.length}.mjs`);
  await writeFile(file, text);
  return file;
}

test('a relay runs until it is told to stop', async () => {
  const config = await configured(
    "export default { upstreams: { metro: { url: 'https://data.kota.example' } }, origins: '*' };",
  );
  const stop = new AbortController();
  let health: Promise<Response> | undefined;
  const { code } = await said(['relay', config, '--port', '0'], {
    signal: stop.signal,
    out: (text) => {
      health = fetch(`${/http\S+/.exec(text)?.[0]}/health`).finally(() => stop.abort());
    },
  });
  assert.equal(code, 0);
  assert.equal((await health)?.status, 200);
});

test('a mistake in its configuration is named by file and place', async () => {
  const wrong = await said([
    'relay',
    await configured("export default { upstreams: {}, origins: '*' };"),
    '--port',
    '0',
  ]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /\.mjs: upstreams: name at least one portal/);
  assert.match((await said(['relay', await configured('export {};')])).err, /exports no configuration/);
  assert.equal((await said(['relay', join(folder, 'none.mjs')])).code, 1);
});
