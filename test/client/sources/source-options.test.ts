import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '@satudata/client';
import { jsonSource } from '../../../packages/client/src/sources/json/json-source.js';
import { answersOf, askedAddress, withLane } from '../../../packages/client/src/sources/source-options.js';
import { AnswerCache } from '../../../packages/client/src/transport/answer-cache.js';

test('an address keeps its double slashes, with and without a relay', () => {
  const address = 'https://a.example/bigdata/dinas//tabel?page=1';
  assert.equal(askedAddress(address, {}), address);
  assert.equal(
    askedAddress(address, { relay: 'https://b.example/relay/' }),
    'https://b.example/relay/a.example/bigdata/dinas//tabel?page=1',
  );
});

test('answers are shared where they are passed in', () => {
  const answers = new AnswerCache();
  assert.equal(answersOf({ answers }), answers);
  assert.notEqual(answersOf({}), answersOf({}));
});

test('a source that is opened by itself asks for six answers at a time, and a lane that is passed in is kept', async () => {
  let [busy, most] = [0, 0];
  const fetch: typeof globalThis.fetch = async () => {
    busy += 1;
    most = Math.max(most, busy);
    await new Promise((done) => setTimeout(done, 1));
    busy -= 1;
    return Response.json([{ mbps: 20 }]);
  };
  const paging = { kind: 'offset', offset: 'offset', limit: 'limit' } as const;
  const source = jsonSource('https://a.example/titik', { fetch, paging });
  await Promise.all(Array.from({ length: 20 }, (_, at) => source.page({ ...everything, limit: 1, offset: at })));
  assert.equal(most, 6);
  const { lane } = withLane({});
  assert.equal(withLane({ lane }).lane, lane);
});
