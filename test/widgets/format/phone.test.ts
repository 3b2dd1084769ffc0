import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneAddress } from '../../../packages/widgets/src/format/phone.js';

describe('phoneAddress', () => {
  it('dials a number as people write it', () => {
    assert.equal(phoneAddress('(0725) 41-234'), 'tel:072541234');
    assert.equal(phoneAddress('+62 812 3456 789'), 'tel:+628123456789');
  });

  it('dials nothing else', () => {
    for (const text of ['', '12', 'javascript:alert(1)', '08123;ext=1', '0812 atau 0813 (malam)'])
      assert.equal(phoneAddress(text), undefined, text);
  });
});
