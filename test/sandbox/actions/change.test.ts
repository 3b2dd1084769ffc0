import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('changes at the same time', () => {
  it('are all kept, whatever they change', async () => {
    await portal.write('package_create', { name: 'serentak' });
    const fields = ['notes', 'version', 'author', 'maintainer', 'url'];
    await Promise.all([
      ...fields.map((field) => portal.write('package_patch', { id: 'serentak', [field]: field })),
      ...fields.map((name) => portal.write('resource_create', { package_id: 'serentak', name })),
    ]);
    const { result } = await portal.get('package_show', { id: 'serentak' });
    assert.deepEqual(
      fields.map((field) => result[field]),
      fields,
    );
    assert.deepEqual(new Set(result['resources']?.map((resource) => String(resource['name']))), new Set(fields));
  });

  it('of the same name are made once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => portal.write('package_create', { name: 'satu-saja' })));
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 409, 409]);
  });
});
