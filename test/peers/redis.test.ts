import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createClient } from '@redis/client';
import { createRelay, redisStore } from '@satudata/relay';
import { startUpstream } from '../relay/upstream.js';
import { commandAtHand, missing } from './command-at-hand.js';

const server = commandAtHand('redis-server');
if (server === undefined) missing('redis-server', 'the relay was not tried with Redis');

describe('relays with one Redis', () => {
  if (server === undefined) return;
  test('share their answers, and go on without it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'redis-test-'));
    const socket = join(folder, 'redis.sock');
    const child = spawn(server, ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder]);
    await started(child);
    const portal = await startUpstream();
    const redis = createClient({ socket: { path: socket, reconnectStrategy: false } });
    redis.on('error', () => undefined);
    await redis.connect();
    try {
      const relay = () =>
        createRelay({
          upstreams: { metro: { url: portal.url, allowPrivate: true } },
          origins: '*',
          store: redisStore(redis),
          // However busy this machine is.
          storeTimeout: 60_000,
        });
      const [one, other] = [relay(), relay()];
      const address = `https://relay.example/metro/${portal.host}/api/3/action/datastore_search?resource_id=titik_wifi_publik`;
      const from = async (asked: ReturnType<typeof relay>, more = '') => {
        const answer = await asked.fetch(new Request(address + more));
        return [answer.status, answer.headers.get('x-satudata-cache')];
      };
      assert.deepEqual(await from(one), [200, 'miss']);
      assert.deepEqual(await from(other), [200, 'hit']);
      const [key = ''] = await redis.keys('satudata:*');
      const left = await redis.ttl(key);
      assert.ok(left > 86_000 && left <= 86_460);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      assert.deepEqual(await from(other, '&limit=1'), [200, 'miss']);
      assert.equal(portal.asked.length, 2);
    } finally {
      if (redis.isOpen) redis.destroy();
      child.kill('SIGKILL');
      await portal.close();
      await rm(folder, { recursive: true });
    }
  });
});

/** Waits until Redis says that it is ready; what it says later is read, too, lest its pipe break. */
function started(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    let said = '';
    child.stdout?.on('data', (part) => {
      said += String(part);
      if (/ready to accept connections/i.test(said)) ready();
    });
    child.once('exit', () => failed(new Error(`Redis did not start: ${said}`)));
  });
}
