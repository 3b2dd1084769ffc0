import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../../packages/widgets/src/foundation/safe-url.js';
import fc from '../../fast-check.js';

describe('safeUrl', () => {
  it('lets web addresses through', () => {
    assert.equal(safeUrl(' https://data.kota.example/dataset/x '), 'https://data.kota.example/dataset/x');
    assert.equal(safeUrl('/dataset/x', 'http://localhost:5000/'), 'http://localhost:5000/dataset/x');
  });

  it('refuses addresses that run something, carry a password or are no address', () => {
    for (const address of [
      undefined,
      '',
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'https://user:secret@data.example/',
      'not an address',
    ]) {
      assert.equal(safeUrl(address), undefined, address);
    }
  });

  it('never answers with a scheme other than http or https', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 'javascript:', 'data:', 'blob:', 'https:'), (rest, scheme) => {
        const url = safeUrl(scheme + rest, 'https://page.example/');
        assert.ok(url === undefined || /^https?:/.test(url), url);
      }),
    );
  });
});
