import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { said } from './said.js';

let sandbox: ServedSandbox;
let link = '';
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  link = `${sandbox.url}/dataset/titik-wifi-publik`;
});
after(() => sandbox?.close());

test('a mistake in the command is named, with what was meant and where help is, in both languages', async () => {
  for (const [args, message] of [
    [['snapsot', link], /no command "snapsot"\.\nDid you mean: snapshot\nHelp: satudata --help/],
    [['constructor'], /no command/],
    [['doctor'], /doctor needs an address.*\nHelp: satudata doctor --help/],
    [['doctor', 'data.kota'], /"data\.kota" is no address/],
    [['doctor', 'ftp://data.kota.example'], /is no address/],
    [['doctor', link, link], /is too much/],
    [['doctor', link, '--lang', 'fr'], /--lang must be id or en, not "fr"/],
    [['render', link, '--limit', 'many'], /--limit must be a whole number up to 100,000/],
    [['types', link, '--nama', 'x'], /types does not know --nama\.\nDid you mean: --name/],
    [['relay'], /relay needs a configuration file/],
    [['--lang', 'id', 'snapsot'], /Tidak ada perintah "snapsot"\.\nMungkin maksud Anda: snapshot/],
    [['render', '--lang', 'id'], /render memerlukan alamat/],
  ] as const) {
    const { code, err, out } = await said(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, message);
    assert.equal(out, '');
  }
});

test('every command explains itself in both languages, with its exit codes', async () => {
  const none = await said([]);
  assert.deepEqual([none.code, none.out], [2, '']);
  for (const lang of ['id', 'en']) {
    const { code, out } = await said(['--help', '--lang', lang]);
    assert.equal(code, 0);
    assert.match(out, lang === 'id' ? /Kode keluar: 0 berhasil; 1 gagal/ : /Exit codes: 0 works; 1 does not/);
    for (const command of ['doctor', 'types', 'snapshot', 'render', 'relay']) {
      const help = await said([command, '--help', '--lang', lang]);
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`satudata ${command} <`));
    }
  }
});

test('what the portal does wrong ends in 1, for people in their language and for programs by its code', async () => {
  const missing = `${sandbox.url}/dataset/tidak-ada`;
  const { code, out } = await said(['snapshot', missing, '--json']);
  assert.equal(code, 1);
  assert.equal(JSON.parse(out).error.code, 'not-found');
  const person = await said(['snapshot', missing], { language: 'id' });
  assert.equal(person.code, 1);
  assert.match(person.err, /^Data tidak ditemukan\. .*\nRincian: /);
  const bad = await said(['render', link, '--where', 'status ==', '--lang', 'id']);
  assert.equal(bad.code, 1);
  assert.match(bad.err, /Periksa --where/);
});
