import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emailAddress } from '../../../packages/widgets/src/format/email.js';

describe('emailAddress', () => {
  it('writes to an address', () => {
    assert.equal(emailAddress(' kominfo@kota.example '), 'mailto:kominfo@kota.example');
  });

  it('writes nothing more than the address', () => {
    for (const text of [
      '',
      'kominfo',
      'a@b',
      'a@kota.example?bcc=x@y.example',
      'a b@kota.example',
      'javascript:alert(1)@x.example',
    ])
      assert.equal(emailAddress(text), undefined, text);
  });
});
