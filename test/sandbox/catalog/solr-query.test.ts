import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSolrQuery } from '../../../packages/sandbox/src/catalog/solr-query.js';
import { Failure } from '../../../packages/sandbox/src/errors/failure.js';
import fc from '../../fast-check.js';

const term = (field: string, text: string, phrase = false) => ({ kind: 'term', field, text, phrase });

describe('Lucene’s syntax', () => {
  it('reads fields, phrases and words', () => {
    assert.deepEqual(parseSolrQuery('organization:bappeda'), term('organization', 'bappeda'));
    assert.deepEqual(parseSolrQuery('tags:"layanan publik"'), term('tags', 'layanan publik', true));
    assert.deepEqual(parseSolrQuery('wifi^2'), term('text', 'wifi'));
    assert.deepEqual(parseSolrQuery('*:*'), { kind: 'all' });
    assert.deepEqual(parseSolrQuery(''), { kind: 'all' });
    assert.deepEqual(parseSolrQuery(String.raw`name:a\:b`), term('name', 'a:b'));
  });

  it('wants every word unless OR stands between', () => {
    assert.deepEqual(parseSolrQuery('a:1 b:2'), { kind: 'and', parts: [term('a', '1'), term('b', '2')] });
    assert.deepEqual(parseSolrQuery('a:1 AND b:2'), parseSolrQuery('+a:1 +b:2'));
    assert.deepEqual(parseSolrQuery('a:1 OR b:2'), { kind: 'or', parts: [term('a', '1'), term('b', '2')] });
    assert.deepEqual(parseSolrQuery('a:(1 OR 2)'), { kind: 'or', parts: [term('a', '1'), term('a', '2')] });
    assert.deepEqual(parseSolrQuery('-a:1'), { kind: 'not', part: term('a', '1') });
    assert.deepEqual(parseSolrQuery('NOT a:1'), parseSolrQuery('-a:1'));
  });

  it('reads ranges', () => {
    assert.deepEqual(parseSolrQuery('metadata_modified:[2024-01-01T00:00:00Z TO *]'), {
      kind: 'range',
      field: 'metadata_modified',
      low: '2024-01-01T00:00:00Z',
      high: '*',
      lowIn: true,
      highIn: true,
    });
    const open = parseSolrQuery('num_resources:{1 TO 5}');
    assert.ok(open.kind === 'range' && !open.lowIn && !open.highIn);
  });

  it('is refused, never broken, by any text', () => {
    const parts = fc.constantFrom(
      'a',
      ':',
      '"',
      '(',
      ')',
      '[',
      ']',
      ' TO ',
      '*',
      '-',
      '+',
      ' OR ',
      ' AND ',
      '\\',
      '^',
      '||',
      '!',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          try {
            assert.ok(parseSolrQuery(text).kind);
          } catch (cause) {
            assert.ok(cause instanceof Failure && cause.status === 409, String(cause));
          }
        },
      ),
    );
    assert.throws(() => parseSolrQuery('('.repeat(100_000)), Failure);
    assert.throws(() => parseSolrQuery('-'.repeat(100_000)), Failure);
  });
});
