import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../packages/cli/src/language.js';

test('the terminal says its language by the variables of POSIX, in their order', () => {
  assert.equal(languageOf({ LANG: 'id_ID.UTF-8' }), 'id');
  assert.equal(languageOf({ LANG: 'id' }), 'id');
  assert.equal(languageOf({ LC_ALL: 'en_US.UTF-8', LANG: 'id_ID.UTF-8' }), 'en');
  assert.equal(languageOf({ LC_ALL: '', LC_MESSAGES: 'id_ID', LANG: 'C' }), 'id');
  for (const LANG of ['C', 'C.UTF-8', 'de_DE', 'idiom', '']) assert.equal(languageOf({ LANG }), 'en', LANG);
  assert.equal(languageOf({}), 'en');
});
