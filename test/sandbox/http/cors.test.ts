import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowOrigin } from '../../../packages/sandbox/src/http/cors.js';

describe('letting other sites read', () => {
  it('answers a page that names its origin, and nobody else', () => {
    const asked = new Response('');
    allowOrigin(
      new Request('http://portal.test/', { headers: { origin: 'http://situs.test' } }),
      asked,
      'Authorization, Content-Type',
    );
    assert.equal(asked.headers.get('access-control-allow-origin'), '*');
    assert.equal(asked.headers.get('access-control-allow-headers'), 'Authorization, Content-Type');
    const plain = new Response('');
    allowOrigin(new Request('http://portal.test/'), plain, 'Content-Type');
    assert.equal(plain.headers.get('access-control-allow-origin'), null);
  });

  it('answers the pages of listed origins by their name, and others not', () => {
    const allowed = (origin: string) => {
      const response = new Response('');
      allowOrigin(new Request('http://portal.test/', { headers: { origin } }), response, '', ['http://situs.test']);
      return response.headers.get('access-control-allow-origin');
    };
    assert.equal(allowed('http://situs.test'), 'http://situs.test');
    assert.equal(allowed('http://lain.test'), null);
  });
});
