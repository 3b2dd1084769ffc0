import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, askedAddress } from '../../../packages/client/src/sources/source-options.js';
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
