import assert from 'node:assert/strict';
import { test } from 'node:test';
import { socrataKind } from '@satudata/client/sources/socrata.js';

test('a link of this kind opens without asking, and others are left', async () => {
  const link = new URL('https://data.kota.example/Kota/Wi-Fi/yjub-udmw');
  assert.ok(socrataKind.matches(link));
  assert.equal((await socrataKind.open(link, {})).id, 'socrata:https://data.kota.example/resource/yjub-udmw.json');
  assert.equal(socrataKind.matches(new URL('https://data.kota.example/Kota/Wi-Fi')), false);
});
