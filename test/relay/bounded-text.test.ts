import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundedText, TooLarge } from '../../packages/relay/src/bounded-text.js';

const never = new AbortController().signal;

test('a body is read up to its bound, and hung up on beyond', async () => {
  assert.equal(await boundedText(new Response('é'.repeat(50)), 100, never), 'é'.repeat(50));
  await assert.rejects(boundedText(new Response('é'.repeat(51)), 100, never), TooLarge);
  let hungUp = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(60)),
    cancel: () => {
      hungUp = true;
    },
  });
  await assert.rejects(boundedText(new Response(endless), 100, never), TooLarge);
  assert.equal(hungUp, true);
});

test('a body that does not come ends with the signal', async () => {
  const reason = new Error('late');
  const silent = new Response(new ReadableStream());
  const stop = new AbortController();
  const reading = boundedText(silent, 100, stop.signal);
  stop.abort(reason);
  await assert.rejects(reading, reason);
});
