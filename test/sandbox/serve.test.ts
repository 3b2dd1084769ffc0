import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serveSandbox } from '@satudata/sandbox';

describe('serving a sandbox', () => {
  it('says where it is, refuses a port that is taken, and lets it go', async () => {
    const first = await serveSandbox({ port: 0, memory: true });
    assert.equal(first.url, `http://127.0.0.1:${first.port}`);
    await assert.rejects(serveSandbox({ port: first.port, memory: true }), { code: 'EADDRINUSE' });
    const kept = await fetch(`${first.url}/api/3`, { headers: { connection: 'keep-alive' } });
    assert.equal(kept.status, 200);
    await first.close();
    await assert.rejects(fetch(`${first.url}/api/3`));
    const again = await serveSandbox({ port: first.port, memory: true });
    await again.close();
  });
});
