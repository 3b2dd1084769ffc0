import assert from 'node:assert/strict';
import type { LookupFunction } from 'node:net';
import { test } from 'node:test';
import { guardedFetch, publicLookup } from '../../../packages/relay/src/node/guarded-fetch.js';
import { startUpstream } from '../upstream.js';

const found =
  (...addresses: readonly string[]): LookupFunction =>
  (_, __, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
const look = (lookup: LookupFunction) =>
  new Promise<unknown>((done) =>
    publicLookup(lookup)('data.kota.example', {}, (fault, address) => done(fault ?? address)),
  );

test('a name that stands for any private address is refused after DNS', async () => {
  assert.equal(await look(found('93.184.215.14')), '93.184.215.14');
  for (const address of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fd00::1', '::ffff:127.0.0.1'])
    assert.ok((await look(found('93.184.215.14', address))) instanceof Error, address);
  assert.ok((await look(found())) instanceof Error);
});

test('a local name is called only where the upstream may be private', async () => {
  const upstream = await startUpstream();
  const url = upstream.url.replace('127.0.0.1', 'localhost');
  await assert.rejects(guardedFetch({ upstreams: {} })(url, {}));
  assert.equal(upstream.asked.length, 0);
  assert.equal((await guardedFetch({ upstreams: { a: { url, allowPrivate: true } } })(url, {})).status, 200);
  await upstream.close();
});
