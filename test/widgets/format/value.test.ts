import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatValue } from '../../../packages/widgets/src/format/value.js';

const words = { yes: 'Ya', no: 'Tidak' };
const text = { name: 'nama', type: 'text' } as const;
const number = { name: 'jumlah', type: 'number' } as const;

describe('formatValue', () => {
  it('writes numbers in the language of the reader, also those that came as digits', () => {
    assert.equal(formatValue(1234.5, number, 'id', words), '1.234,5');
    assert.equal(formatValue('9007199254740993', number, 'id', words), '9.007.199.254.740.993');
  });

  it('writes a year as a name and not as an amount', () => {
    assert.equal(formatValue(2022, { name: 'tahun', type: 'number' }, 'id', words), '2022');
    assert.equal(formatValue(2022, { name: 'Periode_Tahun', type: 'number' }, 'en', words), '2022');
  });

  it('keeps text as it is, digits of a code included', () => {
    assert.equal(formatValue('18.72', text, 'id', words), '18.72');
    assert.equal(formatValue('<b>tebal</b>', text, 'id', words), '<b>tebal</b>');
  });

  it('writes yes and no as words, and nested values as JSON', () => {
    assert.equal(formatValue(true, { name: 'aktif', type: 'boolean' }, 'id', words), 'Ya');
    assert.equal(formatValue({ a: [1, null] }, { name: 'x', type: 'json' }, 'id', words), '{"a":[1,null]}');
  });

  it('writes nothing for a missing value', () => {
    assert.equal(formatValue('-', text, 'id', words), '');
  });
});
