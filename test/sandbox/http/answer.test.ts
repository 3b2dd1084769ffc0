import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Context } from '../../../packages/sandbox/src/actions/action.js';
import { profiles } from '../../../packages/sandbox/src/actions/profile.js';
import { invalid, PlainFailure } from '../../../packages/sandbox/src/errors/failure.js';
import { failureAnswer, plainAnswer, successAnswer } from '../../../packages/sandbox/src/http/answer.js';

const context = (changed = new Map<string, string[]>(), locale = 'en') =>
  ({ site: 'http://p', changed, locale, profile: profiles['2.12'] }) as Context;

describe('an answer', () => {
  it('is an envelope with the address of its help', async () => {
    const answer = successAnswer(context(), 'a', { x: 'ü' }, undefined, undefined);
    assert.equal(
      await answer.text(),
      '{"help": "http://p/api/3/action/help_show?name=a", "success": true, "result": {"x": "\\u00fc"}}',
    );
  });

  it('names what was changed', async () => {
    const answer = successAnswer(context(new Map([['package', ['1']]])), 'a', null, 'id', undefined);
    assert.match(
      await answer.text(),
      /"http:\/\/p\/id\/api.*"result": null, "changed_entities": \{"package": \["1"\]\}\}$/,
    );
  });

  it('of a failure has its status; of a surprise it says nothing', async () => {
    const refused = failureAnswer(context(new Map(), 'id'), 'a', invalid({ limit: ['Invalid integer'] }), 'id');
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /"limit": \["Integer cacat"\]/);
    const surprise = failureAnswer(context(), 'a', new Error('secret path /x'), undefined);
    assert.equal(surprise.status, 500);
    assert.doesNotMatch(await surprise.text(), /secret/);
  });

  it('may be a bare JSON string', async () => {
    const answer = failureAnswer(context(), 'a', new PlainFailure('no'), undefined);
    assert.deepEqual([answer.status, await answer.text()], [400, '"Bad request: no"']);
    assert.equal(await plainAnswer([1, 2]).text(), '[1, 2]');
  });
});
