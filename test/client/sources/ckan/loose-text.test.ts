import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf, utc } from '../../../../packages/client/src/sources/ckan/loose-text.js';
import fc from '../../../fast-check.js';

test('a text comes plain, as a number, or by language: Indonesian first, then English, then whatever is there', () => {
  assert.equal(textOf('Titik'), 'Titik');
  assert.equal(textOf(2022), '2022');
  assert.equal(textOf({ en: 'Points', id: 'Titik' }), 'Titik');
  assert.equal(textOf({ en: 'Points', id: '' }), 'Points');
  assert.equal(textOf({ jv: 'Panggonan' }), 'Panggonan');
  for (const nothing of [null, undefined, true, [], ['Titik'], {}, { id: 7 }]) assert.equal(textOf(nothing), '');
});

test('a date of the catalogue without a zone means UTC', () => {
  assert.equal(utc('2026-11-20T03:15:00.123456'), '2026-11-20T03:15:00.123Z');
  assert.equal(utc('2026-11-20 03:15:00'), '2026-11-20T03:15:00.000Z');
  assert.equal(utc('2026-11-20T10:15:00+07:00'), '2026-11-20T03:15:00.000Z');
  assert.equal(utc('2026-11-20'), '2026-11-20T00:00:00.000Z');
  for (const wrong of ['20/11/2026', '2026-13-40', '', null, 5, {}]) assert.equal(utc(wrong), undefined);
});

test('whatever a portal sends, a text is a text', () => {
  fc.assert(fc.property(fc.anything(), (value) => assert.equal(typeof textOf(value), 'string')));
});
