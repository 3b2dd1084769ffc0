import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, parseWhere } from '@satudata/client';
import { conditionOf } from '../../../packages/client/src/query/where-object.js';
import fc from '../../fast-check.js';

test('text and object form make the same condition', () => {
  const pairs = [
    ['status = "aktif"', { status: 'aktif' }],
    ["status = 'aktif' and mbps >= 20", { status: 'aktif', mbps: { gte: 20 } }],
    ['kecamatan in ("Metro Pusat", "Metro Timur")', { kecamatan: ['Metro Pusat', 'Metro Timur'] }],
    ['"nama lokasi" contains "taman"', { 'nama lokasi': { contains: 'taman' } }],
    ['nama STARTS WITH "Ta"', { nama: { starts: 'Ta' } }],
    ['jam_buka is empty', { jam_buka: null }],
    ['jam_buka is not empty', { jam_buka: { empty: false } }],
    ['mbps between 10 and 20', { mbps: { between: [10, 20] } }],
    ['aktif = true and mbps <> -1.5e3', { aktif: true, mbps: { ne: -1500 } }],
  ] as const;
  for (const [text, object] of pairs) assert.deepEqual(parseWhere(text), conditionOf(object), text);
});

test('and binds closer than or, not closer than and, parentheses closest', () => {
  assert.deepEqual(parseWhere('a = 1 or b = 2 and not c = 3'), parseWhere('(a = 1) or ((b = 2) and (not (c = 3)))'));
  assert.notDeepEqual(parseWhere('a = 1 or b = 2 and c = 3'), parseWhere('(a = 1 or b = 2) and c = 3'));
  assert.deepEqual(parseWhere('a not in (1, 2)'), parseWhere('not a in (1, 2)'));
});

test('quotes inside a text are doubled, and words of the grammar may be field names in quotes', () => {
  assert.deepEqual(parseWhere('"in" = "Taman ""Merdeka"""'), {
    kind: 'compare',
    field: 'in',
    op: '=',
    value: 'Taman "Merdeka"',
  });
  assert.deepEqual(parseWhere("a = 'it''s'"), { kind: 'compare', field: 'a', op: '=', value: "it's" });
});

test('a whole number that a number cannot hold keeps its digits', () => {
  assert.deepEqual(parseWhere('nik = 9007199254740993'), {
    kind: 'compare',
    field: 'nik',
    op: '=',
    value: '9007199254740993',
  });
});

test('what cannot be read is refused with its place', () => {
  const places = [
    ['a = b', 4],
    ['a =', 3],
    ['', 0],
    ['a = 1 and', 9],
    ['a = 1 b', 6],
    ['(a = 1', 6],
    ['a ~ 1', 2],
    ['a in 1', 5],
    ['a = "x', 4],
    ['a between 1 or 2', 12],
  ] as const;
  for (const [text, position] of places)
    assert.throws(() => parseWhere(text), { code: 'invalid-query', position }, text);
});

test('no text breaks the reader: it gives a condition or says invalid-query', () => {
  const words = fc.constantFrom(
    'a',
    '"b c"',
    '=',
    '>=',
    '1',
    "'x'",
    'and',
    'or',
    'not',
    '(',
    ')',
    'in',
    ',',
    'is',
    'empty',
    'between',
    'contains',
    'starts',
    'with',
    '\u0000',
    '💥',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        try {
          return parseWhere(text) !== undefined;
        } catch (error) {
          return isSatuError(error, 'invalid-query');
        }
      },
    ),
  );
  assert.throws(() => parseWhere('('.repeat(10_000)), { code: 'invalid-query' });
});
