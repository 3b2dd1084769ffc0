import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fullTextConditions,
  fullTextFrom,
  parseFullText,
  rankExpressions,
} from '../../../packages/sandbox/src/datastore/full-text.js';
import { columns } from './columns.js';

const ask = (q: unknown, fullText?: string, plain = true) =>
  parseFullText({ q, fullText, plain, language: 'english' }, columns);

describe('words', () => {
  it('are looked for in the whole row', () => {
    const text = ask("o'brien");
    assert.equal(fullTextFrom(text), `, plainto_tsquery('english', 'o''brien') "query"`);
    assert.deepEqual(fullTextConditions(text), ['(_full_text @@ "query")']);
    assert.deepEqual([...rankExpressions(text).keys()], ['rank']);
  });

  it('are looked for in one column when they are given by column', () => {
    const text = ask({ nama: 'a' }, 'b', false);
    assert.equal(fullTextFrom(text), `, to_tsquery('english', 'b') "query", to_tsquery('english', 'a') "query nama"`);
    assert.deepEqual([...rankExpressions(text).keys()], ['rank', 'rank nama']);
  });

  it('ask nothing when there are none', () => {
    for (const nothing of [undefined, null, '']) assert.deepEqual(ask(nothing).queries, []);
  });

  it('in a column that is not there are refused', () => {
    assert.throws(() => ask({ nope: 'a' }), { error: { q: ['invalid value "nope"'], __type: 'Validation Error' } });
  });
});
