import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../../../packages/client/src/sources/file/decode-text.js';

async function decoded(bytes: Uint8Array, size: number, encoding?: string) {
  async function* parts() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let text = '';
  for await (const part of decodeText(parts(), encoding)) text += part;
  return text;
}

const sizes = [1, 2, 3, 5, 1_000];
const utf8 = new TextEncoder();

test('UTF-8 is read with and without its mark, wherever it is cut', async () => {
  for (const size of sizes) {
    assert.equal(await decoded(utf8.encode('kota é – 5 m²'), size), 'kota é – 5 m²');
    assert.equal(await decoded(utf8.encode('\uFEFFkota é'), size), 'kota é');
    assert.equal(await decoded(utf8.encode('ab'), size), 'ab');
    assert.equal(await decoded(utf8.encode(''), size), '');
  }
});

test('what is no UTF-8 is Windows-1252', async () => {
  const bytes = Uint8Array.from([0x6c, 0x75, 0x61, 0x73, 0x20, 0x6d, 0xb2, 0x20, 0x96, 0x20, 0xe9]);
  for (const size of sizes) assert.equal(await decoded(bytes, size), 'luas m² – é');
  assert.equal(await decoded(Uint8Array.from([0x61, 0x62, 0x63, 0xe9]), 4), 'abcé');
});

test('UTF-16 is known by its mark, and an encoding can be named', async () => {
  assert.equal(await decoded(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0]), 3), 'ab');
  assert.equal(await decoded(Uint8Array.from([0xe9]), 1, 'windows-1252'), 'é');
  // Quotes, a dash and the euro, as spreadsheets on Windows write them.
  assert.equal(await decoded(Uint8Array.from([0x93, 0xe9, 0x94, 0x96, 0x80]), 1), '“é”–€');
});
