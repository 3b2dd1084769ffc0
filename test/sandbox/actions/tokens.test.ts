import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal({ examples: false });
});
after(() => portal.close());

const make = (token: string, name: string) =>
  portal.fetch('/api/3/action/package_create', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token },
    body: JSON.stringify({ name }),
  });

describe('an API token', () => {
  it('is made with the portal’s own, allows changes, and ends', async () => {
    const made = await portal.write('api_token_create', { user: 'admin', name: 'pemuat' });
    const token = String(made.result['token']);
    assert.equal((await make(token, 'satu')).status, 200);
    const [listed] = (await portal.write('api_token_list', { user_id: 'admin' })).result;
    assert.equal(listed?.['name'], 'pemuat');
    assert.ok(!JSON.stringify(listed).includes(token));
    await portal.write('api_token_revoke', { jti: String(listed?.['id']) });
    assert.equal((await make(token, 'dua')).status, 403);
  });

  it('is given to the one account alone, by its owner', async () => {
    assert.equal((await portal.write('api_token_create', { user: 'siapa', name: 'x' })).status, 404);
    assert.equal((await portal.post('api_token_create', { user: 'admin', name: 'x' })).status, 403);
    assert.equal((await portal.post('api_token_list', { user_id: 'admin' })).status, 403);
    assert.equal((await portal.write('api_token_revoke', { jti: 'x' })).status, 404);
  });
});
