import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal({ examples: false });
});
after(() => portal.close());

describe('a vocabulary', () => {
  it('is made with its tags, and gives datasets a field to search by', async () => {
    const made = await portal.write('vocabulary_create', { name: 'topik', tags: [{ name: 'udara' }, { name: 'air' }] });
    assert.equal(made.result['name'], 'topik');
    const id = String(made.result['id']);
    const tags = [{ name: 'bebas' }, { name: 'air', vocabulary_id: id }];
    const dataset = await portal.write('package_create', { name: 'sungai', tags });
    assert.equal(dataset.result['num_tags'], 2);
    assert.equal((await portal.get('package_search', { q: 'vocab_topik:air' })).result['count'], 1);
    assert.deepEqual((await portal.get('tag_list')).result, ['bebas']);
    assert.deepEqual((await portal.get('tag_list', { vocabulary_id: 'topik' })).result, ['air', 'udara']);
    const shown = await portal.get('tag_show', { id: 'air', vocabulary_id: id, include_datasets: 'true' });
    assert.equal(shown.result['packages']?.[0]?.['name'], 'sungai');
  });

  it('takes more tags, and gives them up', async () => {
    assert.equal((await portal.write('tag_create', { name: 'tanah', vocabulary_id: 'topik' })).status, 200);
    assert.equal((await portal.write('tag_create', { name: 'tanah', vocabulary_id: 'topik' })).status, 409);
    await portal.write('tag_delete', { id: 'udara', vocabulary_id: 'topik' });
    assert.deepEqual((await portal.get('tag_list', { vocabulary_id: 'topik' })).result, ['air', 'tanah']);
  });

  it('refuses tags that are not in it, and names that are taken', async () => {
    const tags = [{ name: 'api', vocabulary_id: 'topik' }];
    assert.equal((await portal.write('package_create', { name: 'gunung', tags })).status, 409);
    assert.equal((await portal.write('vocabulary_create', { name: 'topik' })).status, 409);
    assert.equal((await portal.post('vocabulary_create', { name: 'lain' })).status, 403);
  });

  it('can be renamed and taken away', async () => {
    await portal.write('vocabulary_update', { id: 'topik', name: 'tema' });
    assert.equal((await portal.get('vocabulary_list')).result[0]?.['name'], 'tema');
    await portal.write('vocabulary_delete', { id: 'tema' });
    assert.equal((await portal.get('vocabulary_show', { id: 'tema' })).status, 404);
  });
});
