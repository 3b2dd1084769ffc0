import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseAddress, platformSurroundings } from '../../../packages/client/src/transport/surroundings.js';

const page = (origin: string | undefined) => ({ origin, online: () => true });

test('a page that came by https is told before any call that it cannot read http', () => {
  assert.throws(() => baseAddress('http://data.kota.example', 'portal', page('https://kota.example')), {
    code: 'invalid-config',
    field: 'portal',
  });
  for (const local of ['http://localhost:5000', 'http://127.0.0.1:5000', 'http://[::1]:5000'])
    assert.ok(baseAddress(local, 'portal', page('https://kota.example')));
  assert.ok(baseAddress('http://data.kota.example', 'portal', page('http://kota.example')));
});

test('what is no http address, or holds a password, is refused', () => {
  for (const address of [
    '',
    'data.kota.example',
    'javascript:alert(1)',
    'ftp://a.example',
    'https://me:secret@a.example',
  ])
    assert.throws(() => baseAddress(address, 'portal', page(undefined)), { code: 'invalid-config' }, address);
  assert.throws(
    () => baseAddress('https://me:secret@a.example', 'portal', page(undefined)),
    (error: Error) => !error.message.includes('secret'),
  );
});

test('prefix and port stay, trailing slashes go', () => {
  assert.equal(
    baseAddress('https://kota.example:8443/data/id//#x', 'portal', page(undefined)).href,
    'https://kota.example:8443/data/id',
  );
});

test('outside browsers there is no page', () => {
  assert.equal(platformSurroundings.origin, undefined);
  assert.equal(platformSurroundings.online(), true);
});
