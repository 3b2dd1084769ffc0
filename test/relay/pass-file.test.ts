import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { RelayConfig } from '@satudata/relay';
import { FileRefused, passFile } from '../../packages/relay/src/pass-file.js';
import { startUpstream, type TestUpstream } from './upstream.js';

let upstream: TestUpstream;
before(async () => {
  upstream = await startUpstream();
});
after(() => upstream?.close());

let ended = 0;
const pass = (more: Partial<RelayConfig> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  passFile(
    {
      upstream: 'metro',
      url: `${upstream.url}/dataset/wifi/resource/a/download/wifi%22kota.csv`,
      isFile: true,
      key: '',
    },
    { url: upstream.url },
    { upstreams: {}, origins: '*', ...more },
    method,
    () => {
      ended += 1;
    },
  );

test('a file comes byte for byte, to be saved and never to be run', async () => {
  const bytes = randomBytes(300_000);
  upstream.answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(bytes);
  const before = ended;
  const response = await pass();
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes);
  assert.equal(response.headers.get('content-type'), 'application/octet-stream');
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename="wifi_22kota.csv"');
  assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/);
  assert.equal(ended, before + 1);
  upstream.answer = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end('a,b\n');
  assert.equal((await pass()).headers.get('content-type'), 'text/csv; charset=utf-8');
});

test('the head alone says how long it is', async () => {
  upstream.answer = (_, response) => response.writeHead(200, { 'content-length': '12345' }).end();
  const response = await pass({}, 'HEAD');
  assert.deepEqual([response.headers.get('content-length'), await response.text()], ['12345', '']);
});

test('a file beyond the bound is not begun where its length is told, and breaks off where it is not', async () => {
  upstream.answer = (_, response) => response.writeHead(200, { 'content-length': '5000' }).end('a'.repeat(5000));
  await assert.rejects(pass({ maxFile: 1000 }), /too large/);
  upstream.answer = (_, response) => {
    response.writeHead(200);
    response.write('a'.repeat(900));
    response.end('a'.repeat(900));
  };
  const response = await pass({ maxFile: 1000 });
  await assert.rejects(response.arrayBuffer(), /too large/);
});

test('a file that stands still is given up; one that is missing is refused; a reader who leaves ends it', async () => {
  upstream.answer = (_, response) => {
    response.writeHead(200).write('a');
  };
  await assert.rejects((await pass({ timeout: 100 })).arrayBuffer(), { name: 'TimeoutError' });
  let gone: (value?: unknown) => void = () => undefined;
  const left = new Promise((done) => {
    gone = done;
  });
  upstream.answer = (_, response) => {
    response.on('close', gone);
    response.writeHead(200).write('a');
  };
  await (await pass()).body?.cancel();
  await left;
  upstream.answer = (_, response) => response.writeHead(404).end();
  const before = ended;
  await assert.rejects(pass(), (fault) => fault instanceof FileRefused && fault.status === 404);
  assert.equal(ended, before + 1);
});
