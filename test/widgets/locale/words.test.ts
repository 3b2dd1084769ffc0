import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = fileURLToPath(new URL('../../../packages/widgets/src/', import.meta.url));
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('words.id.ts'),
);

async function wordsOf(file: string): Promise<Readonly<Record<string, string>>> {
  const module = (await import(pathToFileURL(sources + file).href)) as { words: Readonly<Record<string, string>> };
  return module.words;
}

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('words', () => {
  it('are found', () => {
    assert.ok(files.length >= 5, files.join());
  });

  it('have one name each: what every element says is not said differently by one of them', async () => {
    const [shared, frame] = ['locale/words.id.ts', 'elements/data-element/frame.words.id.ts'];
    const taken = [...Object.keys(await wordsOf(shared)), ...Object.keys(await wordsOf(frame))];
    assert.equal(new Set(taken).size, taken.length, taken.join());
    for (const file of files.filter((other) => other !== shared && other !== frame)) {
      const twice = Object.keys(await wordsOf(file)).filter((key) => taken.includes(key));
      assert.deepEqual(twice, [], file);
    }
  });

  for (const file of files) {
    it(`say the same things in both languages: ${file}`, async () => {
      const id = await wordsOf(file);
      const en = await wordsOf(file.replace('.id.ts', '.en.ts'));
      assert.deepEqual(Object.keys(en).sort(), Object.keys(id).sort());
      for (const [key, text] of Object.entries(id)) {
        assert.notEqual(text.trim(), '', key);
        assert.deepEqual(places(en[key] ?? ''), places(text), key);
      }
    });
  }
});
