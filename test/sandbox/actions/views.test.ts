import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { seedResourceId } from '@satudata/sandbox';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('a view of a resource', () => {
  it('is made, listed with its settings, changed and taken away', async () => {
    const { result } = await portal.get('resource_search', { query: 'format:CSV' });
    const resource_id = String(result['results']?.[0]?.['id']);
    const asked = { resource_id, title: 'Tabel', view_type: 'datatables_view', responsive: true };
    const made = await portal.write('resource_view_create', asked);
    assert.equal(made.status, 200);
    const id = String(made.result['id']);
    const [listed] = (await portal.get('resource_view_list', { id: resource_id })).result;
    assert.deepEqual([listed?.['id'], listed?.['responsive']], [id, true]);
    const changed = await portal.write('resource_view_update', { id, title: 'Peta', description: 'd' });
    assert.deepEqual([changed.result['title'], changed.result['responsive']], ['Peta', undefined]);
    assert.equal((await portal.get('resource_view_show', { id })).result['description'], 'd');
    await portal.write('resource_view_delete', { id });
    assert.deepEqual((await portal.get('resource_view_list', { id: resource_id })).result, []);
    assert.equal((await portal.get('resource_view_show', { id })).status, 404);
  });

  it('needs a resource, a title, a type and the token', async () => {
    const id = seedResourceId('nope', 'nope');
    assert.equal(
      (await portal.write('resource_view_create', { resource_id: id, title: 'x', view_type: 'y' })).status,
      404,
    );
    assert.equal((await portal.post('resource_view_create', {})).status, 403);
  });
});
