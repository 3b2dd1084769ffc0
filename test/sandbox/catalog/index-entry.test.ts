import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsWord, indexEntry, matches, wordsOf } from '../../../packages/sandbox/src/catalog/index-entry.js';
import { parseSolrQuery } from '../../../packages/sandbox/src/catalog/solr-query.js';
import { seeded, seededCatalog } from './entries.js';

const catalog = await seededCatalog();

describe('the search', () => {
  const answers = (query: string, name: string) =>
    matches(parseSolrQuery(query), indexEntry(catalog, seeded(catalog, name)));

  it('knows fields, ranges, wildcards and words', () => {
    for (const query of [
      'organization:diskominfo',
      'tags:"layanan publik"',
      'metadata_modified:[2026-11-01T00:00:00Z TO NOW]',
      'name:titik-*',
      'title:wifi',
      'title:"wi-fi publik"',
      'title:kot?',
      'extras_data_contoh:ya',
      'res_format:CSV AND -groups:kesehatan',
      '*:*',
    ]) {
      assert.equal(answers(query, 'titik-wifi-publik'), true, query);
    }
    for (const query of [
      'organization:Diskominfo',
      'tags:layanan',
      'name:titik',
      'nope:x',
      'title:"publik wi-fi"',
      '-*:*',
    ]) {
      assert.equal(answers(query, 'titik-wifi-publik'), false, query);
    }
  });

  it('takes no long time over a pattern full of stars', () => {
    assert.equal(answers(`name:${'*t'.repeat(2_000)}*x`, 'titik-wifi-publik'), false);
  });

  it('takes a word with hyphens in parts and as one', () => {
    assert.deepEqual(wordsOf('Wi-Fi Publik'), ['wi', 'fi', 'wifi', 'publik']);
    const words = new Set(wordsOf('Titik Wi-Fi'));
    assert.deepEqual(
      ['wifi', 'Wi-Fi', 'titik', 'wi', 'tit', ''].map((word) => holdsWord(words, word)),
      [true, true, true, true, false, false],
    );
  });
});
