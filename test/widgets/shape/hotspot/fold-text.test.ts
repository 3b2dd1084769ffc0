import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../../../packages/widgets/src/shape/hotspot/fold-text.js';
import fc from '../../../fast-check.js';

test('case, accents and signs do not matter', () => {
  assert.equal(foldText('  Taman MERDÉKA (Timur) '), 'taman merdeka timur');
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
});
