import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseKey, withoutKey } from '../../../../packages/client/src/sources/bps/key.js';

const address = 'https://webapi.bps.example/v1/api/list/model/var/key/rahasia/';
const page = { origin: 'https://kota.example', online: () => true };
const server = { origin: undefined, online: () => true };

test('a key is told to nobody', () => {
  assert.equal(withoutKey(address), 'https://webapi.bps.example/v1/api/list/model/var/');
});

test('a key is refused in a page, and taken on a server', () => {
  assert.throws(() => refuseKey(address, { surroundings: page }), { code: 'invalid-config' });
  refuseKey(withoutKey(address), { surroundings: page });
  refuseKey(address, { surroundings: server });
});
