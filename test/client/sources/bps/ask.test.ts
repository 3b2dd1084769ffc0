import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askBps, momentOf, partsOf } from '../../../../packages/client/src/sources/bps/ask.js';
import { serve } from '../../http-server.js';

const { base } = await serve(({ pathname }) => ({
  body: pathname.includes('/key/')
    ? { status: 'Error', message: 'Invalid API key' }
    : { status: 'Error', message: 'th' },
}));
const signal = new AbortController().signal;

test('a refusal is told without the key, or given to whoever can do with it', async () => {
  await assert.rejects(
    askBps(`${base}/list/key/rahasia/`, {}, signal),
    (error: { code: string; url: string }) => error.code === 'forbidden' && !error.url.includes('rahasia'),
  );
  await assert.rejects(askBps(`${base}/list/`, {}, signal), { code: 'portal-error' });
  assert.equal(await askBps(`${base}/list/`, {}, signal, ({ message }) => message === 'th'), undefined);
});

test('an answer has two parts, or says that it holds nothing', () => {
  assert.deepEqual(partsOf({ data: [{ total: 1 }, ['x']] }, base), [{ total: 1 }, ['x']]);
  assert.equal(partsOf({ data: '' }, base), undefined);
  assert.equal(partsOf({ 'data-availability': 'list-not-available' }, base), undefined);
  assert.throws(() => partsOf({ data: 7 }, base), { code: 'unexpected-shape' });
});

test('a moment is of western Indonesia', () => {
  assert.equal(momentOf('2026-08-05 12:36:39'), '2026-08-05T05:36:39.000Z');
  assert.equal(momentOf(''), undefined);
});
