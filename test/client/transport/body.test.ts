import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../packages/client/src/transport/body.js';

const limits = { maxBytes: 100, idleTimeout: 5_000 };
const stream = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void, cancel = () => {}) =>
  new Response(new ReadableStream<Uint8Array>({ pull, cancel }));

test('a letter that is cut between two packets and a byte order mark are read right', async () => {
  const bytes = new TextEncoder().encode('\uFEFFbüé');
  let at = 0;
  const response = stream((controller) => {
    if (at === bytes.length) controller.close();
    else controller.enqueue(bytes.slice(at, ++at));
  });
  assert.equal(await readText(response, limits, undefined), 'büé');
});

test('a body that never ends is cut at the cap, and the transfer ended', async () => {
  let cancelled = false;
  const response = stream(
    (controller) => controller.enqueue(new Uint8Array(30)),
    () => {
      cancelled = true;
    },
  );
  await assert.rejects(readText(response, limits, undefined), { code: 'too-large' });
  assert.equal(cancelled, true);
});

test('a body that stops halfway is a timeout, one that drips is not', async () => {
  await assert.rejects(
    readText(
      stream(() => {}),
      { ...limits, idleTimeout: 20 },
      undefined,
    ),
    { code: 'timeout' },
  );
  let drops = 0;
  const drip = stream(async (controller) => {
    await new Promise((resolve) => setTimeout(resolve, 15));
    drops += 1;
    if (drops < 5) controller.enqueue(new Uint8Array([97]));
    else controller.close();
  });
  assert.equal(await readText(drip, { ...limits, idleTimeout: 2_000 }, undefined), 'aaaa');
});

test('a caller who hangs up is let go at once', async () => {
  const call = new AbortController();
  const reading = readText(
    stream(() => {}),
    limits,
    call.signal,
  );
  call.abort();
  await assert.rejects(reading, { code: 'aborted' });
});

test('no body is empty text', async () => {
  assert.equal(await readText(new Response(null, { status: 204 }), limits, undefined), '');
});
