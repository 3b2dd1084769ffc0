import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileLimits, Files, TooManyFiles } from '../../packages/relay/src/files.js';
import { FileRefused } from '../../packages/relay/src/pass-file.js';
import { UpstreamFault } from '../../packages/relay/src/within-upstream.js';

const limits: FileLimits = { most: 2, window: 100, kept: 10_000, patience: 1_000, fresh: 60, ifError: 600, rest: 5 };

/** Files over an upstream that gives a text, or fails. */
function filesOf(more: Partial<FileLimits> = {}) {
  const world = { now: 0, asked: [] as string[], answer: async (): Promise<string> => 'nama\n' };
  const files = new Files({ ...limits, ...more }, () => world.now);
  const get = async (key: string, method: 'GET' | 'HEAD' = 'GET') => {
    const open = async (asked: 'GET' | 'HEAD', done: () => void) => {
      world.asked.push(`${asked} ${key}`);
      try {
        const text = await world.answer();
        const body = new Response(text).body?.pipeThrough(new TransformStream({ flush: done })) ?? null;
        if (asked === 'HEAD') done();
        return new Response(asked === 'HEAD' ? null : body, { headers: { 'content-type': 'text/csv' } });
      } catch (cause) {
        done();
        throw cause;
      }
    };
    const { body, origin, age } = await files.get(key, method, open, () => undefined);
    return [body === undefined ? undefined : await new Response(body).text(), origin, age];
  };
  return { world, get };
}

test('those who ask for a file while it is asked for share it, and later ones while it is fresh', async () => {
  const { world, get } = filesOf();
  const shared = ['nama\n', 'hit', 0];
  assert.deepEqual(await Promise.all([get('a'), get('a'), get('a')]), [['nama\n', 'miss', 0], shared, shared]);
  world.now = 59_000;
  assert.deepEqual(await get('a'), ['nama\n', 'hit', 59]);
  assert.deepEqual(await get('a', 'HEAD'), [undefined, 'hit', 59]);
  world.now = 60_000;
  assert.deepEqual(await get('a'), ['nama\n', 'miss', 0]);
  assert.deepEqual(world.asked, ['GET a', 'GET a']);
});

test('a file larger than what is held is not kept', async () => {
  const { world, get } = filesOf({ window: 3 });
  await get('a');
  assert.deepEqual(await get('a'), ['nama\n', 'miss', 0]);
  assert.equal(world.asked.length, 2);
});

test('the head of a file is asked for by itself and is no file', async () => {
  const { world, get } = filesOf();
  assert.deepEqual(await get('a', 'HEAD'), [undefined, 'miss', 0]);
  assert.deepEqual(await get('a'), ['nama\n', 'miss', 0]);
  assert.deepEqual(world.asked, ['HEAD a', 'GET a']);
});

test('while an upstream fails the last good file is given, and it is left alone for a while', async () => {
  const { world, get } = filesOf();
  await get('a');
  world.now = 100_000;
  world.answer = () => Promise.reject(new UpstreamFault('down', 503, 30));
  for (let n = 0; n < 3; n++) assert.deepEqual(await get('a'), ['nama\n', 'stale', 100]);
  assert.equal(world.asked.length, 2);
  for (let n = 0; n < 3; n++) await assert.rejects(get('b'), /down/);
  assert.equal(world.asked.length, 3);
  world.now = 131_000;
  world.answer = async () => 'baru\n';
  assert.deepEqual(await get('a'), ['baru\n', 'miss', 0]);
});

test('a file that the upstream has no longer is not given', async () => {
  const { world, get } = filesOf();
  await get('a');
  world.now = 100_000;
  world.answer = () => Promise.reject(new FileRefused(404));
  await assert.rejects(get('a'), FileRefused);
});

test('so many files are read at a time, and room comes back however one ends', async () => {
  const { world, get } = filesOf({ most: 1, fresh: 0, rest: 0 });
  let free: (text: string) => void = () => undefined;
  world.answer = () =>
    new Promise((done) => {
      free = done;
    });
  const first = get('a');
  await assert.rejects(get('b'), TooManyFiles);
  free('isi');
  assert.deepEqual(await first, ['isi', 'miss', 0]);
  world.answer = () => Promise.reject(new UpstreamFault('down'));
  await assert.rejects(get('b'), UpstreamFault);
  world.answer = async () => 'isi';
  assert.deepEqual(await get('b'), ['isi', 'miss', 0]);
});
