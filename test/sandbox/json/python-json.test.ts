import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asciiString, JsonText, pythonJson } from '../../../packages/sandbox/src/json/python-json.js';
import fc from '../../fast-check.js';

describe('JSON as Python writes it', () => {
  it('means the same as any JSON value it was made of, in ASCII only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = pythonJson(value);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
        assert.match(text, /^[ -~]*$/);
      }),
    );
  });

  it('puts a space after commas and colons, and leaves undefined members out', () => {
    assert.equal(pythonJson({ a: [1, true, null], b: undefined, c: 'x' }), '{"a": [1, true, null], "c": "x"}');
  });

  it('escapes beyond ASCII in lower-case hexadecimal', () => {
    assert.equal(asciiString('ü\u007f😀'), String.raw`"\u00fc\u007f\ud83d\ude00"`);
  });

  it('splices ready JSON as it stands', () => {
    assert.equal(pythonJson({ records: new JsonText('[{"n":1.10,"t":"ü"}]') }), '{"records": [{"n":1.10,"t":"ü"}]}');
  });
});
