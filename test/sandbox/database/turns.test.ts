import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Session } from '../../../packages/sandbox/src/database/database.js';
import { Turns } from '../../../packages/sandbox/src/database/turns.js';

function listener(): { readonly session: Session; readonly heard: string[] } {
  const heard: string[] = [];
  const session = { exec: async (sql: string) => void heard.push(sql) } as unknown as Session;
  return { session, heard };
}

describe('turns', () => {
  it('come one after another, and go on after one that fails', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const slow = turns.run(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push('slow');
      throw new Error('fails');
    });
    const next = turns.run(async () => order.push('next'));
    await assert.rejects(slow, /fails/);
    await next;
    assert.deepEqual(order, ['slow', 'next']);
  });

  it('tell what was committed, and take back what failed unless that is over already', async () => {
    const turns = new Turns();
    const { session, heard } = listener();
    const told: string[] = [];
    await turns.transaction(
      session,
      async () => turns.afterCommit(() => told.push('kept')),
      () => false,
    );
    const fail = async () => {
      turns.afterCommit(() => told.push('lost'));
      throw new Error('no');
    };
    await assert.rejects(turns.transaction(session, fail, () => false));
    await assert.rejects(turns.transaction(session, fail, () => true));
    assert.deepEqual(heard, ['BEGIN', 'COMMIT', 'BEGIN', 'ROLLBACK', 'BEGIN']);
    assert.deepEqual(told, ['kept']);
  });
});
