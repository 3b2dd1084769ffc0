import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  denied,
  Failure,
  internal,
  invalid,
  notFound,
  searchFailed,
  searchQueryInvalid,
} from '../../../packages/sandbox/src/errors/failure.js';

describe('a refused question', () => {
  it('carries the status and the type that CKAN gives it', () => {
    const seen = (failure: Failure) => [failure.status, failure.error['__type'], failure.error['message']];
    assert.deepEqual(seen(notFound()), [404, 'Not Found Error', 'Not found']);
    assert.deepEqual(seen(notFound('x')), [404, 'Not Found Error', 'Not found: x']);
    assert.deepEqual(seen(denied()), [403, 'Authorization Error', 'Access denied']);
    assert.deepEqual(seen(searchQueryInvalid('x')), [400, 'Search Query Error', 'Search Query is invalid: x']);
    assert.deepEqual(seen(searchFailed('x')), [409, 'Search Error', 'Search error: x']);
    assert.deepEqual(seen(internal()), [500, 'Internal Server Error', 'Internal Server Error']);
  });

  it('names the fields that are wrong before its type', () => {
    assert.equal(JSON.stringify(invalid({ limit: ['x'] }).error), '{"limit":["x"],"__type":"Validation Error"}');
    assert.ok(invalid({}) instanceof Failure);
  });
});
