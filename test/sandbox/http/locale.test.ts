import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitLocale, translate } from '../../../packages/sandbox/src/http/locale.js';

describe('the language of a request', () => {
  it('stands before the path', () => {
    assert.deepEqual(splitLocale('/id/api/3'), { locale: 'id', path: '/api/3' });
    assert.deepEqual(splitLocale('/id'), { locale: 'id', path: '/' });
    assert.deepEqual(splitLocale('/identity/x'), { locale: undefined, path: '/identity/x' });
    assert.deepEqual(splitLocale('/'), { locale: undefined, path: '/' });
  });

  it('changes messages, not types', () => {
    const error = { limit: ['Invalid integer'], __type: 'Not found', message: 'Not found: x' };
    assert.deepEqual(translate(error, 'id'), {
      limit: ['Integer cacat'],
      __type: 'Not found',
      message: 'Not found: x',
    });
    assert.equal(translate(error, 'en'), error);
  });
});
