import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adminView, groupView, memberCount } from '../../../packages/sandbox/src/catalog/group-view.js';
import { seededCatalog } from './entries.js';

const catalog = await seededCatalog();

describe('an organization shown', () => {
  it('counts its public datasets', () => {
    const group = catalog.group('diskominfo', true);
    assert.ok(group);
    assert.equal(memberCount(catalog, group), 4);
    assert.equal(groupView(catalog, group, true)['package_count'], 4);
    assert.equal('package_count' in JSON.parse(JSON.stringify(groupView(catalog, group, false))), false);
    assert.equal(adminView(catalog)['sysadmin'], true);
    assert.equal(adminView(catalog)['number_created_packages'], catalog.datasets().length);
  });
});
