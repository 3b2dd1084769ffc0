import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrivateAddress, isPrivateHost } from '../../packages/relay/src/private-address.js';

test('only addresses of the public internet are public', () => {
  for (const address of [
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.1.2.3',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
  ])
    assert.equal(isPrivateAddress(address), true, address);
  for (const address of ['::', '::1', 'fe80::1', 'fc00::1', '::ffff:192.168.0.1', '64:ff9b::a00:1', 'no address'])
    assert.equal(isPrivateAddress(address), true, address);
  for (const address of ['93.184.215.14', '2606:4700::1111']) assert.equal(isPrivateAddress(address), false, address);
});

test('names that never are public are private', () => {
  for (const host of ['localhost', 'a.localhost', 'printer.local', 'x.internal', 'server', '[::1]'])
    assert.equal(isPrivateHost(host), true, host);
  assert.equal(isPrivateHost('data.kota.example'), false);
});
