import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { said } from '../said.js';

let sandbox: ServedSandbox;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
});
after(() => sandbox?.close());

test('the doctor speaks the language asked for, colours only a terminal, and says that it is at work only on one', async () => {
  const id = await said(['doctor', sandbox.url, '--lang', 'id']);
  assert.equal(id.code, 0);
  assert.match(id.out, /✓ Portal menjawab: http/);
  assert.match(id.out, /Yang akan berjalan:\n✓ Elemen di halaman Anda/);
  assert.deepEqual([id.err, id.out.includes('\u001b')], ['', false]);
  const terminal = await said(['doctor', sandbox.url], { coloured: true, width: 80 });
  assert.equal(terminal.out.includes('\u001b[32m✓'), true);
  assert.equal(terminal.err, 'Examining the portal …\r\u001b[K');
});

test('programs get findings, what works and what to ask for, and 1 where something fails', async () => {
  sandbox.setFaults('no-cors');
  const { code, out } = await said(['doctor', sandbox.url, '--json', '--origin', 'https://metrokota.example/halaman']);
  assert.equal(code, 0);
  const answer = JSON.parse(out);
  assert.equal(answer.origin, 'https://metrokota.example');
  assert.deepEqual(
    answer.findings.find(({ check }: { check: string }) => check === 'cors'),
    { check: 'cors', state: 'warn', reason: 'missing', seen: '' },
  );
  assert.deepEqual(answer.verdicts[1], { use: 'relay', works: 'yes' });
  assert.match(answer.requests.join(), /ckan\.cors\.origin_allow_all/);
  sandbox.setFaults('500');
  assert.equal((await said(['doctor', sandbox.url])).code, 1);
  sandbox.setFaults();
});

test('an origin or a time that is none is a mistake', async () => {
  assert.equal((await said(['doctor', sandbox.url, '--origin', 'metrokota'])).code, 2);
  assert.equal((await said(['doctor', sandbox.url, '--timeout', 'lama'])).code, 2);
});
