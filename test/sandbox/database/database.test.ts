import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  Database,
  type Schedule,
  StatementFailed,
  StatementTimedOut,
  WorkerLost,
} from '../../../packages/sandbox/src/database/database.js';
import { seedDirectory } from '../../../packages/sandbox/src/database/seed-cache.js';
import { buildSeed } from '../../../packages/sandbox/src/seed/load.js';

const folder = mkdtempSync(join(tmpdir(), 'database-test-'));
let database: Database;
/** Ends the time of the statement that is under way; there is none while nothing is asked. */
let expire: (() => void) | undefined;
const schedule: Schedule = (_, task) => {
  expire = task;
  return () => {
    expire = undefined;
  };
};

/** Lets the time of a statement run out as soon as it is under way. */
async function letTimeRunOut(isMeant: () => boolean = () => true): Promise<void> {
  while (!expire || !isMeant()) await new Promise((resolve) => setImmediate(resolve));
  expire();
}

before(async () => {
  cpSync(await seedDirectory(buildSeed), folder, { recursive: true });
  database = await Database.open({ directory: folder, schedule });
  await database.rows('CREATE TABLE note (word text)');
});
after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function words(): Promise<readonly string[]> {
  return (await database.rows<{ word: string }>('SELECT word FROM note ORDER BY word')).map((row) => row.word);
}

describe('a database in a worker', () => {
  it('keeps a transaction, or none of it', async () => {
    await database.transaction((session) => session.change('INSERT INTO note VALUES ($1)', ['kept']));
    const failed = database.transaction(async (session) => {
      await session.change('INSERT INTO note VALUES ($1)', ['lost']);
      await session.rows('SELECT 1 / 0');
    });
    await assert.rejects(failed, StatementFailed);
    assert.deepEqual(await words(), ['kept']);
  });

  it('tells what was committed before the next turn, and nothing of what was not', async () => {
    const told: string[] = [];
    const note = (word: string) =>
      database.transaction(async (session) => {
        session.afterCommit(() => told.push(word));
        await session.rows(word === 'bad' ? 'SELECT nope' : 'SELECT 1');
        return [...told];
      });
    const seen = await Promise.allSettled([note('one'), note('bad'), note('two')]);
    assert.deepEqual(told, ['one', 'two']);
    assert.deepEqual(
      seen.map((result) => result.status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(seen[2], { status: 'fulfilled', value: ['one'] });
  });

  it('ends a statement that runs too long, serves on, and still has every committed row', async () => {
    const slow = database.rows('SELECT pg_sleep(30)');
    const queued = words();
    await Promise.all([assert.rejects(slow, StatementTimedOut), letTimeRunOut()]);
    assert.deepEqual(await queued, ['kept']);
  });

  it('ends a transaction that runs too long without keeping it', async () => {
    let isHalf = false;
    const slow = database.transaction(async (session) => {
      await session.change('INSERT INTO note VALUES ($1)', ['half']);
      isHalf = true;
      await session.rows('SELECT count(*) FROM generate_series(1, 100000) a, generate_series(1, 100000) b');
    });
    await Promise.all([assert.rejects(slow, StatementTimedOut), letTimeRunOut(() => isHalf)]);
    assert.deepEqual(await words(), ['kept']);
  });

  it('takes its time from the system’s clock', async () => {
    await database.close();
    database = await Database.open({ directory: folder, timeLimit: 400 });
    await assert.rejects(database.rows('SELECT pg_sleep(30)'), StatementTimedOut);
    await database.close();
    database = await Database.open({ directory: folder, schedule });
  });

  it('can be restarted in the middle of a statement', async () => {
    const slow = database.rows('SELECT pg_sleep(30)');
    const lost = assert.rejects(slow, WorkerLost);
    await new Promise((resolve) => setImmediate(resolve));
    await database.restart();
    await lost;
    assert.deepEqual(await words(), ['kept']);
  });

  it('says what Postgres said', async () => {
    await assert.rejects(database.rows('SELECT nope'), { name: 'StatementFailed', code: '42703' });
  });
});
