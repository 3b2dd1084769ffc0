import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusOf } from '../../../../packages/widgets/src/shape/hotspot/status.js';

test('status words are understood as whole words, the negative ones first', () => {
  const cases: Readonly<Record<string, string>> = {
    aktif: 'active',
    Online: 'active',
    Opérationnel: 'active',
    'Tidak Aktif': 'inactive',
    NONAKTIF: 'inactive',
    'non-aktif': 'inactive',
    rusak: 'inactive',
    gangguan: 'faulty',
    'dalam perbaikan': 'faulty',
    'tidak ada gangguan': 'active',
    'radioaktif?': 'unknown',
    Free: 'unknown',
    '': 'unknown',
  };
  for (const [word, status] of Object.entries(cases)) assert.equal(statusOf(word), status, word);
});

test('a yes or no is a status, a number is not', () => {
  assert.equal(statusOf(true), 'active');
  assert.equal(statusOf(false), 'inactive');
  assert.equal(statusOf(1), 'unknown');
  assert.equal(statusOf(null), 'unknown');
});
