import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleOf } from '../../packages/cli/src/console.js';

const { signal } = new AbortController();
const of = (out: boolean, err: boolean, env: Record<string, string> = {}) => {
  const said: string[] = [];
  const stream = (isTTY: boolean) => ({ isTTY, columns: 60, write: (text: string) => said.push(text) });
  return { ...consoleOf({ stdout: stream(out), stderr: stream(err), env }, signal), said };
};

test('colour is for a terminal alone, and not where NO_COLOR is set', () => {
  assert.equal(of(true, false).coloured, true);
  assert.equal(of(false, true).coloured, false);
  assert.equal(of(true, true, { NO_COLOR: '1' }).coloured, false);
  assert.equal(of(true, true, { NO_COLOR: '' }).coloured, true);
  assert.equal(of(true, true, { TERM: 'dumb' }).coloured, false);
});

test('progress is shown where stderr is a terminal, also while stdout goes into a file', () => {
  assert.equal(of(false, true).width, 60);
  assert.equal(of(true, false).width, undefined);
  assert.equal(of(true, true, { NO_COLOR: '1' }).width, 60);
});

test('what is said goes to its stream, in the language of the environment', () => {
  const console = of(false, false, { LANG: 'id_ID' });
  console.out('a');
  console.err('b');
  assert.deepEqual([console.said, console.language], [['a', 'b'], 'id']);
});
