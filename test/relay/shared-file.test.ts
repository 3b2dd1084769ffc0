import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedFile, TooSlow } from '../../packages/relay/src/shared-file.js';
import fc from '../fast-check.js';

/** A file whose parts come when they are sent. */
function source() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const state = { cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (begun) => {
        controller = begun;
      },
      cancel: () => {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    body,
    state,
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    /** Parts that nobody has asked for yet. */
    waiting: () => -(controller?.desiredSize ?? 0),
    end: () => controller?.close(),
    fail: (cause: unknown) => controller?.error(cause),
  };
}

/** A file of parts that are there already. */
const made = (parts: readonly string[]): ReadableStream<Uint8Array> => new Blob([...parts]).stream();
const text = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

test('whoever comes while the file is underway gets it from its beginning', async () => {
  const { body, send, end } = source();
  const file = new SharedFile(body, 100, 1_000);
  const first = text(file.read());
  send('nama,');
  await turn();
  assert.ok(file.isOpen);
  const second = text(file.read());
  send('mbps');
  end();
  assert.deepEqual([await first, await second, file.isWhole, file.size], ['nama,mbps', 'nama,mbps', true, 9]);
  assert.equal(await text(file.read()), 'nama,mbps');
});

test('every reader gets every byte, however the file is cut and whenever they come', async () => {
  const parts = fc.array(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      parts,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 5 }),
      async (cut, window, count) => {
        const { body, send, end } = source();
        const file = new SharedFile(body, window, 60_000);
        const readers = [text(file.read())];
        for (const part of cut) {
          send(part);
          await Promise.resolve();
          if (readers.length < count && file.isOpen) readers.push(text(file.read()));
        }
        end();
        for (const read of await Promise.all(readers)) assert.equal(read, cut.join(''));
      },
    ),
    { numRuns: 50 },
  );
});

test('beyond the window nobody joins, no more is held than the slowest has yet to take, and the upstream waits', async () => {
  const { body, state, send, waiting } = source();
  const file = new SharedFile(body, 10, 60_000);
  const reader = file.read().getReader();
  for (let part = 0; part < 5; part++) {
    send('12345678');
    await turn();
  }
  assert.deepEqual([file.isOpen, file.size, waiting()], [false, 16, 3]);
  await reader.read();
  await turn();
  assert.deepEqual([file.size, waiting()], [16, 2]);
  await reader.cancel();
  await file.ended;
  assert.ok(state.cancelled);
});

test('a reader who keeps others waiting for too long is hung up on; the others get all', async () => {
  const parts = Array.from({ length: 20 }, (_, part) => `${part}`.padStart(10, '0'));
  const { body, send, end } = source();
  const file = new SharedFile(body, 25, 50);
  const slow = file.read().getReader();
  const quick = text(file.read());
  for (const part of parts) send(part);
  end();
  assert.equal(await quick, parts.join(''));
  await assert.rejects(async () => {
    for (;;) if ((await slow.read()).done) return;
  }, TooSlow);
});

test('a reader who is alone may take as long as it likes', async () => {
  const parts = Array.from({ length: 6 }, () => '0123456789');
  const { body, send, end } = source();
  const file = new SharedFile(body, 15, 1);
  const reader = file.read().getReader();
  for (const part of parts) send(part);
  end();
  let got = 0;
  for (;;) {
    await turn();
    const { done, value } = await reader.read();
    if (done) break;
    got += value.byteLength;
  }
  assert.equal(got, 60);
});

test('a file that breaks off breaks off for all; the upstream is left when nobody reads', async () => {
  const broken = source();
  const file = new SharedFile(broken.body, 100, 1_000);
  const readers = [text(file.read()), text(file.read())];
  broken.send('a');
  broken.fail(new Error('reset'));
  for (const reader of readers) await assert.rejects(reader, /reset/);
  assert.equal(file.isOpen, false);
  const left = source();
  const nobody = new SharedFile(left.body, 100, 1_000);
  const [one, other] = [nobody.read(), nobody.read()];
  await one.cancel();
  left.send('a');
  await turn();
  assert.equal(left.state.cancelled, false);
  await other.cancel();
  left.send('b');
  await nobody.ended;
  assert.ok(left.state.cancelled);
});

test('an empty file is a whole one', async () => {
  const file = new SharedFile(made([]), 10, 1_000);
  assert.equal(await text(file.read()), '');
  assert.ok(file.isWhole);
});
