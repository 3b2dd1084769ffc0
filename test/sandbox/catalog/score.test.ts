import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexEntry } from '../../../packages/sandbox/src/catalog/index-entry.js';
import { scoreWords } from '../../../packages/sandbox/src/catalog/score.js';
import { seeded, seededCatalog } from './entries.js';

const catalog = await seededCatalog();

describe('plain words', () => {
  it('wants both of two words, and puts titles before descriptions', () => {
    const score = (words: string[], name: string) => scoreWords(words, indexEntry(catalog, seeded(catalog, name)));
    assert.equal(score(['wifi', 'puskesmas'], 'titik-wifi-publik'), undefined);
    assert.ok(Number(score(['bandwidth'], 'bandwidth-publik')) > Number(score(['bandwidth'], 'titik-wifi-publik')));
    assert.ok(score(['Wi-Fi', 'publik', 'metro', 'lokasi', 'puskesmas'], 'titik-wifi-publik'));
  });
});
