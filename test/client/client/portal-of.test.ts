import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError } from '@satudata/client';
import { portalOf, sourceOf } from '../../../packages/client/src/client/portal-of.js';

const page = { origin: 'https://dinas.example', online: () => true };

test('the address of a portal is found in whatever people paste of it', () => {
  for (const portal of [
    'https://data.kota.example/id',
    'https://data.kota.example/id/',
    'https://data.kota.example/id/api/3/action',
    'https://data.kota.example/id/api/3?x=1#y',
    new URL('https://data.kota.example/id/api'),
  ])
    assert.equal(String(portalOf({ portal }).url).replace(/\/$/, ''), 'https://data.kota.example/id');
});

test('what is no address of a portal is refused by name', () => {
  for (const portal of ['data.kota.example', 'ftp://data.kota.example', 'https://a:b@data.kota.example'])
    assert.throws(
      () => portalOf({ portal }),
      (error) => isSatuError(error, 'invalid-config') && error.field === 'portal',
      portal,
    );
});

test('a page is not given a token, unless it says that it knows what that means', () => {
  const options = { portal: 'https://data.kota.example', token: 'rahasia', surroundings: page };
  assert.throws(
    () => portalOf(options),
    (error) => isSatuError(error, 'invalid-config') && error.field === 'token' && !error.message.includes('rahasia'),
  );
  assert.ok(portalOf({ ...options, allowTokenInBrowser: true }));
  assert.ok(portalOf({ portal: options.portal, token: options.token }));
});

test('tables of one portal are told apart, and the same one is the same', () => {
  const portal = portalOf({ portal: 'https://data.kota.example' });
  assert.equal(sourceOf(portal, 'r').id, sourceOf(portal, 'r').id);
  assert.notEqual(sourceOf(portal, 'r').id, sourceOf(portal, 's').id);
});
