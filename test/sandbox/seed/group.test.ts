import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groups, organizations } from '../../../packages/sandbox/src/seed/group.js';

describe('organizations and topics', () => {
  it('have names of their own, and organizations say they are examples', () => {
    const names = [...organizations, ...groups].map((group) => group.name);
    assert.equal(new Set(names).size, names.length);
    for (const { title, isOrganization } of organizations) assert.ok(isOrganization && title.endsWith('(contoh)'));
  });
});
