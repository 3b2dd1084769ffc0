import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('the site', () => {
  it('says what it is, and that it is an example', () => {
    const status = ask('status_show');
    assert.equal(status['ckan_version'], '2.12.0');
    assert.equal(status['site_url'], 'http://portal.example');
    assert.match(String(status['site_description']), /contoh/);
  });

  it('has help for every action, its own too', () => {
    assert.match(String(ask('help_show', { name: 'datastore_upsert' })), /DataStore/);
    assert.match(String(ask('help_show', { name: 'help_show' })), /help/);
    assert.deepEqual(
      refusal(() => ask('help_show', { name: 'nope' }))['message'],
      'Not found: Action function not found',
    );
  });
});
