import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressBar } from '../../packages/cli/src/progress-bar.js';

const start = '\r\u001b[K';

function bar(width: number | undefined, language: 'id' | 'en' = 'id') {
  const drawn: string[] = [];
  const { signal } = new AbortController();
  const console = {
    out: () => undefined,
    err: (text: string) => drawn.push(text),
    coloured: false,
    width,
    language,
    signal,
  };
  let now = 0;
  return { drawn, ...progressBar(console, () => now), later: (time: number) => (now += time) };
}

test('a bar tells the share and the rows in the language, on one line that is taken away', () => {
  const { show, end, drawn } = bar(80);
  show(45_000, 100_000);
  assert.equal(drawn[0], `${start}[${'#'.repeat(14)}${'-'.repeat(16)}] 45 % · 45.000 dari 100.000 baris`);
  end();
  assert.equal(drawn.at(-1), start);
});

test('it is drawn at most ten times a second, fits the terminal, and never goes beyond its end', () => {
  const { show, drawn, later } = bar(20, 'en');
  show(1, 10);
  show(2, 10);
  assert.equal(drawn.length, 1);
  later(100);
  show(99, 10);
  assert.equal(drawn.length, 2);
  assert.match(drawn[1] ?? '', /100 %/);
  for (const text of drawn) assert.ok(text.replace(start, '').length < 20);
});

test('nothing is drawn where nobody watches, nor for nothing', () => {
  const blind = bar(undefined);
  blind.show(1, 2);
  blind.end();
  const empty = bar(80);
  empty.show(0, 0);
  empty.end();
  assert.deepEqual([blind.drawn, empty.drawn], [[], []]);
});
