import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal({ profile: '2.11' });
});
after(() => portal.close());

describe('a dataset inside a tag, until 2.11', () => {
  it('is what the search index holds, with the dataset as a text', async () => {
    const { result } = await portal.get('tag_show', { id: 'wifi', include_datasets: 'true' });
    const dataset = result['packages']?.[0];
    assert.ok(dataset);
    const whole = JSON.parse(String(dataset['validated_data_dict'])) as { id: string };
    assert.equal(whole.id, dataset['id']);
    assert.deepEqual(Object.keys(dataset['extras']?.[0] ?? {}), ['id', 'package_id', 'key', 'value', 'state']);
    assert.equal(dataset['groups']?.[0]?.['capacity'], 'public');
  });
});
