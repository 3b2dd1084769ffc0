import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageIn, nearest, readArguments, UsageError, whole } from '../../packages/cli/src/arguments.js';

const known = { snapshot: ['out', 'limit', 'quick'], doctor: ['origin'] } as const;
const read = (...args: string[]) => readArguments(args, known, 'en');
const refused = (args: readonly string[], message: RegExp) =>
  assert.throws(
    () => read(...args),
    (error) => error instanceof UsageError && message.test(error.message),
  );

test('options are read in each of their forms', () => {
  const { command, targets, values } = read('snapshot', 'https://a.example', '-o', 'a.json', '--limit=5', '--quick');
  assert.equal(command, 'snapshot');
  assert.deepEqual(targets, ['https://a.example']);
  assert.deepEqual({ ...values }, { out: 'a.json', limit: '5', quick: true });
});

test('an option that a command does not know is refused, with the one that was meant', () => {
  refused(['snapshot', '--limt', '5'], /snapshot does not know --limt\.\nDid you mean: --limit/);
  refused(['doctor', '--limit', '5'], /doctor does not know --limit\.$/);
  refused(['snapshot', '--limit'], /--limit needs a value/);
  refused(['snapshot', '-o'], /-o needs a value/);
  refused(['snapshot', '--quick=yes'], /--quick takes no value/);
});

test('a word far from all is not guessed', () => {
  assert.equal(nearest('snapsot', ['snapshot', 'sandbox']), 'snapshot');
  assert.equal(nearest('hapus', ['snapshot', 'sandbox']), undefined);
});

test('the language is found before anything else is read', () => {
  assert.equal(languageIn(['x', '--lang', 'id']), 'id');
  assert.equal(languageIn(['--lang=en']), 'en');
  assert.equal(languageIn(['--lang', 'fr']), undefined);
  assert.equal(languageIn([]), undefined);
});

test('numbers are whole and within their bound', () => {
  assert.equal(whole('limit', { limit: '7' }, 10, 'id'), 7);
  assert.equal(whole('limit', {}, 10, 'id'), undefined);
  for (const limit of ['-1', '1.5', '11', 'banyak', ''])
    assert.throws(() => whole('limit', { limit }, 10, 'id'), /--limit harus bilangan bulat sampai 10/);
});
