import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type AnswerStore, type CallOptions, type KeepOptions, open, type StoredAnswer } from '@satudata/client';
import { clientOf, faultPortal, idsOf, numbers, pageOf, rowsBetween } from '../fault-portal.js';

/** A portal whose rows can be changed, and which can be broken. */
async function changingPortal(context: TestContext) {
  const state = { rows: rowsBetween(1, 5), status: 200 };
  const { portal, asked } = await faultPortal(context, (ask) =>
    state.status === 200 ? ask.result(pageOf(ask, state.rows)) : ask.text(state.status, ''),
  );
  return { portal, asked, state };
}

/** A client on a clock that is turned by hand. */
function keeping(portal: string, keep: KeepOptions) {
  const clock = { now: 1_000_000 };
  const world = {
    now: () => clock.now,
    after: () => () => {},
    visible: () => true,
    online: () => true,
    onReturn: () => () => {},
  };
  // The answers that all tables share are not kept here, so that what is kept is this.
  const client = clientOf(portal, { keep, world, maxAge: 10, retries: 0 });
  return { clock, client, table: client.table('r') };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

test('an answer that is old is given at once, with the time since when, while a new one is asked for', async (t) => {
  const { portal, asked, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleWhileRevalidate: '1m' });
  assert.equal((await table.page()).staleSince, undefined);
  state.rows = rowsBetween(1, 7);
  clock.now += 30_000;
  const old = await table.page();
  assert.deepEqual([old.rows.length, old.staleSince], [5, 1_000_000]);
  let next = await table.page();
  for (let turns = 0; next.staleSince !== undefined && turns < 100; turns += 1) {
    await settled();
    next = await table.page();
  }
  assert.deepEqual([next.rows.length, next.staleSince, asked.length], [7, undefined, 2]);
});

test('whoever asks, for rows, fields, a count or a summary, can be told that the answer is old', async (t) => {
  const { portal } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleWhileRevalidate: '1h', staleIfError: '1h' });
  const ways: readonly ((call: CallOptions) => Promise<unknown>)[] = [
    (call) => table.page(call),
    (call) => table.fields(call),
    (call) => table.count(call),
    (call) => table.summarize({ measures: { n: 'count()' } }, call),
  ];
  for (const ask of ways) {
    const told: number[] = [];
    const onStale = (since: number): void => void told.push(since);
    await ask({ onStale });
    await settled();
    const at = clock.now;
    assert.deepEqual(told, []);
    clock.now += 30_000;
    await ask({ onStale });
    await settled();
    assert.deepEqual(told.slice(0, 1), [at]);
    clock.now += 7_200_000;
  }
});

test('an answer that is too old is not given', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleWhileRevalidate: 60_000 });
  await table.page();
  state.rows = rowsBetween(1, 7);
  clock.now += 60_011;
  assert.deepEqual([(await table.page()).rows.length, (await table.page()).staleSince], [7, undefined]);
});

test('a portal that is down leaves the last good answer, as long as is allowed, and says since when it stands', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleIfError: '1h' });
  await table.page();
  await settled();
  state.status = 503;
  clock.now += 1_800_000;
  const { rows, staleSince, fields } = await table.page();
  assert.deepEqual([rows.length, staleSince, fields.length], [5, 1_000_000, 3]);
  clock.now += 3_600_000;
  await assert.rejects(table.page(), { code: 'maintenance' });
});

test('data that is no longer public, or gone, is not shown from what is kept', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleIfError: '7d' });
  await table.page();
  await settled();
  clock.now += 60_000;
  for (const [status, code] of [
    [403, 'forbidden'],
    [404, 'not-found'],
  ] as const) {
    state.status = status;
    await assert.rejects(table.page(), { code });
  }
});

test('who asks for fresh rows is told of the failure', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { table } = keeping(portal, { staleIfError: '7d', staleWhileRevalidate: '7d' });
  await table.page();
  state.status = 503;
  await assert.rejects(table.page({ fresh: true }), { code: 'maintenance' });
});

test('sums, and sortings that are worked out here, are kept whole', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleIfError: '1d' });
  const ask = () => table.summarize({ by: ['mbps'], measures: { n: 'count()' } });
  const before = await ask();
  await settled();
  state.status = 502;
  clock.now += 60_000;
  const after = await ask();
  assert.deepEqual(after.rows, before.rows);
  assert.equal(after.staleSince, 1_000_000);
});

test('a long reading goes past what is kept', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleIfError: '1d', staleWhileRevalidate: '1d' });
  await table.page({ size: 1_000 });
  state.rows = rowsBetween(1, 7);
  clock.now += 60_000;
  await settled();
  assert.deepEqual((await idsOf(table.rows({ fresh: true }))).ids, numbers(1, 7));
});

test('a store keeps answers for another client, by question and form of numbers', async (t) => {
  const { portal, asked, state } = await changingPortal(t);
  const kept = new Map<string, StoredAnswer>();
  const store: AnswerStore = {
    read: async (key) => structuredClone(kept.get(key)),
    write: async (key, answer) => void kept.set(key, structuredClone(answer)),
  };
  await keeping(portal, { store }).table.page();
  await settled();
  state.status = 500;
  const { client } = keeping(portal, { store, staleIfError: '1d' });
  const { rows, staleSince } = await client.table('r').page();
  assert.deepEqual([rows.length, staleSince], [5, undefined]);
  // A column may be called as what every object has.
  assert.equal(rows[0]?.['toString'], undefined);
  assert.equal(asked.length, 1);
  const other = clientOf(portal, { keep: { store, staleIfError: '1d' }, numbers: 'string', retries: 0 });
  await assert.rejects(other.table('r').page(), { code: 'portal-error' });
});

test('a store that is full, blocked or broken changes nothing but that nothing is kept', async (t) => {
  const { portal } = await changingPortal(t);
  const broken: AnswerStore[] = [
    { read: () => Promise.reject(new Error('blocked')), write: () => Promise.reject(new Error('full')) },
    { read: async () => ({ at: 0, weight: 1, answer: 'something else' }), write: async () => {} },
    { read: async () => ({ at: Number.MAX_SAFE_INTEGER, weight: 1, answer: { rows: 1 } }), write: async () => {} },
  ];
  for (const store of broken) {
    const { table } = keeping(portal, { store, staleIfError: '1d', staleWhileRevalidate: '1d' });
    assert.equal((await table.page()).rows.length, 5);
  }
});

test('a clock that was set back makes an answer old, never new for ever', async (t) => {
  const { portal, state } = await changingPortal(t);
  const { clock, table } = keeping(portal, { staleIfError: '1d' });
  await table.page();
  state.rows = rowsBetween(1, 7);
  clock.now -= 500_000;
  await settled();
  assert.equal((await table.page()).rows.length, 7);
});

test('who hangs up is not given what is kept, and the renewing goes on for the next', async (t) => {
  const { portal } = await changingPortal(t);
  const { table } = keeping(portal, { staleWhileRevalidate: '1m' });
  await table.page();
  await assert.rejects(table.page({ signal: AbortSignal.abort() }), { code: 'aborted' });
});

test('a link that is opened is kept as a client’s table is', async (t) => {
  const { portal, state } = await changingPortal(t);
  const table = await open(`${portal}/api/3/action/datastore_search?resource_id=r`, {
    keep: { staleIfError: '1d' },
    maxAge: 0,
    retries: 0,
  });
  await table.page();
  state.status = 500;
  assert.notEqual((await table.page()).staleSince, undefined);
});

test('a span that cannot be read is told', async (t) => {
  const { portal } = await changingPortal(t);
  const { table } = keeping(portal, { staleIfError: 'sebentar' });
  await assert.rejects(table.page(), { code: 'invalid-config' });
});
