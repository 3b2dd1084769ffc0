import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createRelay,
  defineRelay,
  type RelayConfig,
  RelayConfigError,
  readActions,
  type Upstream,
} from '@satudata/relay';

const of = (upstream: Upstream, more: Partial<RelayConfig> = {}) =>
  defineRelay({ upstreams: { metro: upstream }, origins: '*', ...more });
const refused = (config: RelayConfig, message: RegExp) =>
  assert.throws(
    () => createRelay(config),
    (error) => error instanceof RelayConfigError && message.test(error.message),
  );

test('a mistake in a configuration is named by its place', () => {
  const url = 'https://data.kota.example';
  refused(of({ url: 'ftp://a.example' }), /upstreams\.metro\.url/);
  refused(of({ url: 'https://me:pw@a.example' }), /upstreams\.metro\.url/);
  for (const host of ['127.0.0.1', '[::1]', '2130706433', '0x7f.1', 'localhost', '169.254.169.254', 'intranet'])
    refused(of({ url: `http://${host}/` }), /private/);
  refused(of({ url, actions: ['package_search', 'package_create'] }), /package_create/);
  for (const action of ['job_cancel', 'api_token_revoke', 'datastore_run_triggers', 'show_delete', 'tak_dikenal'])
    refused(of({ url, actions: [action] }), new RegExp(action));
  assert.doesNotThrow(() => createRelay(of({ url, actions: [...readActions, 'resource_search', 'tag_autocomplete'] })));
  refused(of({ url, headers: { key: 'a\r\nb: c' } }), /headers/);
  // As a variable that is not set comes from the environment.
  refused(of({ url, headers: { key: undefined as unknown as string } }), /headers: "key" has no value/);
  refused(of({ url, kind: 'json' }), /paths/);
  refused(of({ url, kind: 'json', paths: ['list'] }), /slash/);
  refused(of({ url, kind: 'json', paths: ['/'], methods: ['POST'] }), /GET alone/);
  refused(of({ url, kind: 'bps' }), /key/);
  refused(of({ url, kind: 'bps', key: '../x' }), /key/);
  refused(of({ url, key: 'a' }), /key/);
  refused(of({ url, kind: 'lain' as 'json' }), /kind/);
  refused(of({ url }, { maxFiles: 0 }), /maxFiles/);
  refused(of({ url }, { maxSharedFile: Number.NaN }), /maxSharedFile/);
  refused(of({ url }, { maxKeptFiles: -1 }), /maxKeptFiles/);
  refused(of({ url }, { storeTimeout: 0 }), /storeTimeout/);
  refused(of({ url }, { origins: ['https://a.example/page'] }), /origins/);
  refused(of({ url }, { mount: 'relay/' }), /mount/);
  refused(of({ url }, { timeout: 0 }), /timeout/);
  refused(of({ url }, { cache: { fresh: -1 } }), /cache\.fresh/);
  refused({ upstreams: {}, origins: '*' }, /upstreams/);
  refused({ upstreams: { health: { url } }, origins: '*' }, /health/);
  assert.doesNotThrow(() => createRelay(of({ url })));
});
