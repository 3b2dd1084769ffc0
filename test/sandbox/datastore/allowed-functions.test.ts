import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAllowedFunction } from '../../../packages/sandbox/src/datastore/allowed-functions.js';

describe('functions of a query', () => {
  it('are those that CKAN lets be called, whatever their case', () => {
    for (const name of ['sum', 'SUM', 'date_trunc', 'percentile_cont', 'width_bucket'])
      assert.ok(isAllowedFunction(name), name);
    for (const name of ['pg_sleep', 'query_to_xml', 'set_config', 'ascii', 'toString', ''])
      assert.ok(!isAllowedFunction(name), name);
  });
});
