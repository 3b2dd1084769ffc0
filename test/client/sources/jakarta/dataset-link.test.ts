import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jakartaDataset } from '../../../../packages/client/src/sources/jakarta/dataset-link.js';

test('a dataset is named by either of its pages', () => {
  for (const [path, name] of [
    ['/open-data/titik-wifi', 'titik-wifi'],
    ['/open-data/detail/titik-wifi/', 'titik-wifi'],
    ['/open-data', undefined],
    ['/berita/open-data/x', undefined],
  ] as const)
    assert.equal(jakartaDataset(new URL(path, 'https://satudata.kota.example')), name, path);
});
