import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedHeaders, isProfileName, profiles, tokenOf } from '../../../packages/sandbox/src/actions/profile.js';

describe('versions of CKAN', () => {
  it('are known by name', () => {
    assert.ok(isProfileName('2.9'));
    assert.ok(!isProfileName('2.8'));
    assert.ok(!isProfileName('toString'));
  });

  it('take the token by a header of their own until 2.10', () => {
    const headers = new Headers({ 'x-ckan-api-key': 'lama', authorization: 'baru' });
    assert.equal(tokenOf(profiles['2.10'], headers), 'lama');
    assert.equal(tokenOf(profiles['2.11'], headers), 'baru');
    assert.equal(tokenOf(profiles['2.9'], new Headers({ authorization: 'baru' })), 'baru');
    assert.match(allowedHeaders(profiles['2.10']), /X-CKAN-API-KEY/);
    assert.doesNotMatch(allowedHeaders(profiles['2.11']), /X-CKAN-API-KEY/);
  });
});
