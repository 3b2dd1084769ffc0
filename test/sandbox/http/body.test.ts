import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BodyTooLarge, readBody } from '../../../packages/sandbox/src/http/body.js';

const request = (body: string | undefined) =>
  new Request('http://p/', { method: 'POST', ...(body === undefined ? {} : { body }) });

describe('a body', () => {
  it('is read whole up to the limit', async () => {
    assert.equal(Buffer.from(await readBody(request('äb'), 3)).toString(), 'äb');
    assert.equal((await readBody(request(undefined), 3)).byteLength, 0);
  });

  it('is not read beyond it, whether or not its length was told', async () => {
    await assert.rejects(readBody(request('abcd'), 3), BodyTooLarge);
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    await assert.rejects(readBody(new Request('http://p/', init), 5_000), BodyTooLarge);
  });
});
