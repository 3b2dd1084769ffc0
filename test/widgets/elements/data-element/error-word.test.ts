import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultTable } from '@satudata/client/fault-table.js';
import { errorWords } from '../../../../packages/widgets/src/elements/data-element/error-word.js';
import { words as englishFrame } from '../../../../packages/widgets/src/elements/data-element/frame.words.en.js';
import { words as frameWords } from '../../../../packages/widgets/src/elements/data-element/frame.words.id.js';
import { words as englishBase } from '../../../../packages/widgets/src/locale/words.en.js';
import { words as baseWords } from '../../../../packages/widgets/src/locale/words.id.js';

const words: Readonly<Record<string, string>> = { ...baseWords, ...frameWords };
const english: Readonly<Record<string, string>> = { ...englishBase, ...englishFrame };

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

  it('tells every fault of the client as its table promises, in both languages', () => {
    for (const { fault, code, text } of faultTable) {
      if (text === undefined) continue;
      for (const dictionary of [words, english]) assert.ok((dictionary[text] ?? '').length > 0, `${fault}: ${text}`);
      assert.notEqual(words[text], english[text]);
      if (code !== undefined) assert.equal(errorWords[code], text, fault);
    }
  });
});
