import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLicense, licenses, licenseView } from '../../../packages/sandbox/src/catalog/license.js';

describe('licences', () => {
  it('are found by id, each once', () => {
    assert.equal(new Set(licenses.map((one) => one.id)).size, licenses.length);
    assert.equal(findLicense('cc-by')?.title, 'Creative Commons Attribution');
    assert.equal(findLicense('nope'), undefined);
  });

  it('have Indonesian names where CKAN has translated them', () => {
    const titles = licenses.map((one) => licenseView(one, 'id')['title']);
    assert.ok(titles.includes('Lainnya (Domain Publik)'));
    assert.ok(titles.includes('Creative Commons Attribution'));
    assert.ok(!titles.includes('Other (Public Domain)'));
  });

  it('say yes and no in texts', () => {
    const [first] = licenses.map((one) => licenseView(one));
    assert.deepEqual(
      [first?.['is_generic'], first?.['domain_data'], first?.['od_conformance']],
      ['True', 'False', 'not reviewed'],
    );
  });
});
