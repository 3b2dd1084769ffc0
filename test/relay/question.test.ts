import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, canonicalQuery, questionOf } from '../../packages/relay/src/question.js';
import fc from '../fast-check.js';

const config = {
  mount: '/relay',
  origins: '*' as const,
  upstreams: {
    metro: { url: 'https://data.kota.example/id/' },
    bps: { url: 'https://webapi.example/v1/api', kind: 'bps' as const, key: 'rahasia' },
  },
};
const ask = (path: string, body?: string) =>
  questionOf({ method: body === undefined ? 'GET' : 'POST', url: `https://r.example${path}` }, body, config);
const status = (path: string, body?: string) => {
  const question = ask(path, body);
  return 'message' in question ? question.status : 200;
};

test('an address below the upstream becomes a question to it', () => {
  assert.deepEqual(ask('/relay/metro/data.kota.example/id/api/3/action/package_show?id=wifi'), {
    upstream: 'metro',
    url: 'https://data.kota.example/id/api/3/action/package_show?id=wifi',
    isFile: false,
    key: 'metro GET https://data.kota.example/id/api/3/action/package_show id=wifi',
  });
  const question = ask('/relay/bps/webapi.example/v1/api/list/model/data');
  assert.ok('url' in question);
  assert.equal(question.url, 'https://webapi.example/v1/api/list/model/data/key/rahasia');
  assert.doesNotMatch(question.key, /rahasia/);
});

test('a portal is also found by its host and path alone, of two on one host the nearer one', () => {
  const two = {
    origins: '*' as const,
    upstreams: { ...config.upstreams, deep: { url: 'https://data.kota.example/id/deep' } },
  };
  const at = (path: string) => questionOf({ method: 'GET', url: `https://r.example/${path}` }, undefined, two);
  const named = at('metro/data.kota.example/id/api/3/action/status_show');
  assert.deepEqual(at('data.kota.example/id/api/3/action/status_show'), named);
  const deep = at('data.kota.example/id/deep/api/3/action/status_show');
  assert.ok('upstream' in deep && deep.upstream === 'deep');
  for (const path of [
    'data.kota.example/api',
    'data.kota.example/idx/api',
    'data.kota.example:81/id/api',
    'id/api',
    'api',
  ])
    assert.ok('status' in at(`${path}/3/action/status_show`), path);
});

test('a body whose numbers would change on the way is refused', () => {
  const at = '/relay/metro/data.kota.example/id/api/3/action/datastore_search';
  assert.equal(status(at, '{"filters":{"nik":9007199254740993}}'), 400);
  assert.equal(status(at, '{"limit":1e999}'), 400);
  assert.equal(status(at, '{"filters":{"nik":"9007199254740993"}}'), 200);
});

test('no address leads out of the upstream', () => {
  const metro = '/relay/metro/data.kota.example/id';
  for (const path of [
    '/metro/data.kota.example/id/api/3/action/site_read',
    '/relay/metro/evil.example/id/api/3/action/site_read',
    '/relay/metro/data.kota.example/api/3/action/site_read',
    '/relay/metro/data.kota.example@evil.example/id/api/3/action/site_read',
    '/relay/metro/https://data.kota.example/id/api/3/action/site_read',
    '/relay/constructor/a/b',
    `${metro}/../api/3/action/site_read`,
    `${metro}/%2e%2e/admin`,
    `${metro}/api/3/action/..%2f..%2fadmin`,
    `${metro}/api/3/action/site_read%00`,
    `${metro}//evil.example/api/3/action/site_read`,
    `${metro}/user/edit`,
    '/relay/bps/webapi.example/v1/api/user/1',
    '/relay/bps/webapi.example/v1/api/list/model/data/key/lain',
    `${metro}/datastore/dump/..%2f..%2fadmin`,
    `${metro}/datastore/dump/../../admin`,
    `${metro}/api/3/action/datastore_search_sql`,
  ])
    assert.notEqual(status(path), 200, path);
  assert.equal(status(`${metro}/api/3/action/site_read?callback=steal`), 400);
  assert.equal(status(`${metro}/api/3/action/datastore_search?a=1`, '{}'), 400);
  assert.equal(status(`${metro}/api/3/action/datastore_search`, '[1]'), 400);
  assert.equal(status(`${metro}/api/3/action/datastore_search`, '{"a":1}'), 200);
  assert.equal(status('/relay/bps/webapi.example/v1/api/list/a', '{}'), 405);
  assert.equal(status('/relay/bps/webapi.example/v1/api/list/a?key=mine'), 400);
  assert.equal(status(`${metro}/datastore/dump/abc`, '{}'), 405);
});

test('the order of keys never matters, the order of repeated ones does', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.string(), fc.string()), { selector: ([key]) => key });
  fc.assert(
    fc.property(pairs, (list) => {
      const turned = [...list].reverse();
      assert.equal(canonicalQuery(new URLSearchParams(list)), canonicalQuery(new URLSearchParams(turned)));
      const text = (entries: typeof list) => canonicalJson(JSON.stringify(Object.fromEntries(entries)));
      assert.equal(text(list), text(turned));
    }),
  );
  assert.equal(canonicalQuery(new URLSearchParams('b=1&a=2&a=1')), 'a=2&a=1&b=1');
});

test('files are asked for where the upstream gives them', () => {
  const path = 'data.kota.example/datastore/dump/abc?format=csv&bom=true';
  const at = (files?: boolean | readonly string[], below = path) =>
    questionOf({ method: 'HEAD', url: `https://r.example/${below}` }, undefined, {
      origins: '*',
      upstreams: { metro: { url: 'https://data.kota.example', ...(files === undefined ? {} : { files }) } },
    });
  const file = at();
  assert.ok('isFile' in file && file.isFile);
  assert.equal(file.url, 'https://data.kota.example/datastore/dump/abc?bom=true&format=csv');
  assert.ok('status' in at(false));
  const own = at(['/unduh/'], 'data.kota.example/unduh/wifi.csv');
  assert.ok('isFile' in own && own.isFile);
});

test('SQL is allowed only where it is named', () => {
  const upstreams = { metro: { url: 'https://data.kota.example', actions: ['datastore_search_sql'] } };
  const url = 'https://r.example/data.kota.example/api/3/action/datastore_search_sql?sql=SELECT';
  assert.ok('url' in questionOf({ method: 'GET', url }, undefined, { origins: '*', upstreams }));
});
