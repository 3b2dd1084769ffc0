import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureOf } from '../../../../packages/client/src/sources/ckan/failure.js';

const reply = { url: 'https://a/', status: 409, ok: false, text: '', retryAfter: undefined };
const invalid = (error: object, fields: readonly string[] = []) =>
  failureOf(reply, { success: false, error: { __type: 'Validation Error', ...error } }, { fields });

test('a refusal tells its field, whatever language it is in', () => {
  assert.equal(invalid({ filters: ['Ruas tidak dikenal: mbps'] }, ['mbps', 'bps']).field, 'mbps');
  assert.equal(invalid({ fields: ['x'] }, ['mbps']).field, undefined);
  assert.deepEqual(
    [invalid({ limit: ['Integer cacat'] }).code, invalid({ limit: ['Integer cacat'] }).field],
    ['invalid-query', 'limit'],
  );
});

test('refusals of every shape are survived', () => {
  for (const error of [
    { id: 'id not in data' },
    { message: 'x' },
    { resources: [{}, { url: ['Missing'] }] },
    { __junk: [] },
    { tags: null },
  ])
    assert.equal(invalid(error).code, 'invalid-query');
  assert.equal(invalid({ query: ['Invalid query'], info: { statement: ['SELECT 1'], orig: ['x'] } }).detail, undefined);
  assert.equal(failureOf(reply, { error: { __type: 'constructor' } }, { fields: [] }).code, 'invalid-query');
});
