import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drippedBody, truncatedBody } from '../../../packages/sandbox/src/faults/broken-body.js';

const bytes = new TextEncoder().encode('0123456789');

async function pieces(body: ReadableStream<Uint8Array>, into: string[]): Promise<void> {
  for await (const piece of body) into.push(new TextDecoder().decode(piece));
}

describe('bodies that come badly', () => {
  it('breaks off after half of the bytes', async () => {
    const got: string[] = [];
    await assert.rejects(pieces(truncatedBody(bytes), got), /Broken off/);
    assert.deepEqual(got, ['01234']);
  });

  it('comes a few bytes at a time, and whole in the end', async () => {
    const got: string[] = [];
    await pieces(drippedBody(bytes, 40), got);
    assert.deepEqual(got, ['0123', '4567', '89']);
    const single: string[] = [];
    await pieces(drippedBody(bytes.subarray(0, 2), 5), single);
    assert.deepEqual(single, ['0', '1']);
  });
});
