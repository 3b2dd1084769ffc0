import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Upload } from '../../../packages/sandbox/src/json/upload.js';

describe('an uploaded file', () => {
  it('is told from a text of the same form', () => {
    const upload: unknown = new Upload('a.csv', 'text/csv', new Uint8Array([97]));
    assert.ok(upload instanceof Upload);
    assert.deepEqual([upload.name, upload.type, upload.content.byteLength], ['a.csv', 'text/csv', 1]);
  });
});
