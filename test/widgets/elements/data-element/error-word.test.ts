import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorWords } from '../../../../packages/widgets/src/elements/data-element/error-word.js';
import { words as frameWords } from '../../../../packages/widgets/src/elements/data-element/frame.words.id.js';
import { words as baseWords } from '../../../../packages/widgets/src/locale/words.id.js';

const words: Readonly<Record<string, string>> = { ...baseWords, ...frameWords };

describe('errorWords', () => {
  it('has something to say for every code', () => {
    for (const [code, word] of Object.entries(errorWords)) assert.ok((words[word] ?? '').length > 0, code);
  });

  it('does not blame the network for what the portal or the page did', () => {
    assert.equal(errorWords.forbidden, 'private');
    assert.equal(errorWords['portal-error'], 'server');
    assert.equal(errorWords['blocked-by-cors'], 'cors');
    assert.equal(errorWords['invalid-config'], 'config');
  });
});
