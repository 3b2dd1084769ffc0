import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adminView, groupView, packageCount } from '../../../packages/sandbox/src/catalog/group-view.js';
import { seededCatalog } from './entries.js';

const catalog = await seededCatalog();

describe('an organization shown', () => {
  it('counts its public datasets', () => {
    const group = catalog.group('diskominfo', true);
    assert.ok(group);
    assert.equal(packageCount(catalog, group), 4);
    assert.equal(groupView(catalog, group, true)['package_count'], 4);
    assert.equal('package_count' in JSON.parse(JSON.stringify(groupView(catalog, group, false))), false);
    assert.equal(adminView['sysadmin'], true);
  });
});
