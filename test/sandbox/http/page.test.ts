import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorPage, escapeHtml, page } from '../../../packages/sandbox/src/http/page.js';

describe('a page', () => {
  it('shows text as text, and says it is an example', () => {
    assert.equal(escapeHtml('<a href="x">&'), '&lt;a href=&quot;x&quot;&gt;&amp;');
    assert.match(page('<b>', ''), /<title>&lt;b&gt;<\/title>/);
    assert.match(page('x', ''), /Portal contoh/);
  });

  it('of an error has its status and is for nobody’s cache', async () => {
    const response = errorPage(415, 'a<b', 'P');
    assert.deepEqual([response.status, response.headers.get('cache-control')], [415, 'private']);
    assert.match(await response.text(), /a&lt;b/);
  });
});
