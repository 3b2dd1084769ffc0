import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { isSatuError, type TableChange } from '@satudata/client';
import { type Ask, clientOf, faultPortal, fields, idsOf, numbers, pageOf, rowsBetween } from '../fault-portal.js';

const rows = rowsBetween(1, 100);

test('fault 28: answers that overtake each other reach the questions that they belong to', async (t) => {
  const { portal } = await faultPortal(t, (ask) => {
    setTimeout(() => ask.result(pageOf(ask, rows)), ask.number === 1 ? 100 : 0);
  });
  const table = clientOf(portal).table('r');
  const finished: string[] = [];
  const [old, fresh] = await Promise.all([
    table.page({ size: 10 }).finally(() => finished.push('old')),
    table.page({ size: 20 }).finally(() => finished.push('new')),
  ]);
  assert.deepEqual([old.rows.length, fresh.rows.length, finished], [10, 20, ['new', 'old']]);
});

/** What a reader of a whole table gets, of which every question finds something else. */
async function readWhile(t: TestContext, changing: (ask: Ask) => object, size = 25) {
  const { portal, asked } = await faultPortal(t, (ask) => ask.result(changing(ask)));
  const changes: TableChange[] = [];
  const rows = clientOf(portal)
    .table('r')
    .rows({ size, onChange: (change) => changes.push(change) });
  return { ...(await idsOf(rows)), changes, asked: asked.length };
}

const countsThatChange = [
  ['added in front', [[0, 'Titik 0 (contoh)', 0] as const, ...rows], 'come twice to nobody'],
  ['taken away', rows.filter(([id]) => id > 7), 'take no other row with them'],
] as const;
for (const [what, later, then] of countsThatChange)
  test(`fault 34: rows that are ${what} while pages are read ${then}`, async (t) => {
    const { ids, changes } = await readWhile(t, (ask) => pageOf(ask, ask.number < 3 ? rows : later));
    assert.deepEqual(ids, numbers(1, 100));
    assert.deepEqual(changes, [{ fields: false, total: [100, later.length] }]);
  });

test('fault 34: a portal whose copies disagree about the number of rows is read to its end', async (t) => {
  const fewer = rows.slice(0, 97);
  const { ids, asked } = await readWhile(t, (ask) => pageOf(ask, ask.number % 2 === 1 ? rows : fewer), 2);
  assert.deepEqual(ids.slice(0, 97), numbers(1, 97));
  assert.ok(asked < 250);
});

test('fault 34: columns that change while pages are read are told', async (t) => {
  const changed = { fields: fields.with(2, { id: 'kecepatan', type: 'int4' }) };
  const { ids, error, changes } = await readWhile(t, (ask) => pageOf(ask, rows, ask.number < 3 ? {} : changed));
  assert.deepEqual([ids.length, error, changes], [100, undefined, [{ fields: true }]]);
});

/** Awaits until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds() && turns < 2_000; turns += 1) await new Promise((next) => setTimeout(next, 2));
  assert.ok(holds());
}

/** What became of a call that its caller ended when `moment` came. */
async function ended(call: (signal: AbortSignal) => Promise<unknown>, moment?: () => boolean): Promise<unknown> {
  const leaving = new AbortController();
  if (moment === undefined) leaving.abort();
  const end = call(leaving.signal).then(
    () => 'an answer',
    (error: unknown) => error,
  );
  if (moment !== undefined) await until(moment);
  leaving.abort();
  return end;
}

function assertAborted(error: unknown): void {
  assert.ok(isSatuError(error, 'aborted'), String(error));
}

test('fault 30: who hangs up before anything is sent gets the end of the call, and nothing is sent', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  const client = clientOf(portal);
  const table = client.table('r');
  for (const call of [
    (signal: AbortSignal) => table.page({ signal }),
    (signal: AbortSignal) => table.count({ signal }),
    (signal: AbortSignal) => table.fields({ signal }),
    (signal: AbortSignal) => table.info({ signal }),
    (signal: AbortSignal) => table.summarize({ measures: { n: 'count()' } }, { signal }),
    (signal: AbortSignal) => table.download('csv', { signal }),
    (signal: AbortSignal) => table.rows({ signal }).next(),
    (signal: AbortSignal) => client.action('package_show', { id: 'a' }, { signal }),
    (signal: AbortSignal) => client.status({ signal }),
    (signal: AbortSignal) => client.datasets.search({}, { signal }),
  ])
    assertAborted(await ended(call));
  assert.equal(asked.length, 0);
});

test('fault 30: who hangs up while a part of the client is still loading gets the end of the call, and nothing is sent', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  const client = clientOf(portal);
  const table = client.table('r');
  // Every one of these loads a part first; the signal is aborted before that part can be there.
  for (const call of [
    (signal: AbortSignal) => table.distinct('nama', { signal }),
    (signal: AbortSignal) => table.info({ signal }),
    (signal: AbortSignal) => table.summarize({ by: ['bin(mbps, 10)'], measures: { n: 'count()' } }, { signal }),
    (signal: AbortSignal) => table.download('xlsx', { signal }),
    (signal: AbortSignal) => table.rows({ signal }).next(),
    (signal: AbortSignal) => table.where('nama contains "titik"').page({ signal }),
    (signal: AbortSignal) => client.open(`${portal}/dataset/wifi`, { signal }),
    (signal: AbortSignal) => client.open(`${portal}/wifi.csv`, { signal }).then((file) => file.page({ signal })),
    (signal: AbortSignal) => client.action('package_show', { id: 'a' }, { signal }),
    (signal: AbortSignal) => client.status({ signal }),
    (signal: AbortSignal) => client.datasets.get('a', { signal }),
    (signal: AbortSignal) => client.organizations.list({ signal }),
  ])
    assertAborted(await ended(call, () => true));
  assert.equal(asked.length, 0);
});

test('fault 30: who hangs up before the head of an answer ends the call and its connection', async (t) => {
  let closed = false;
  const { portal, asked } = await faultPortal(t, ({ response }) => {
    response.on('close', () => {
      closed = true;
    });
  });
  assertAborted(
    await ended(
      (signal) => clientOf(portal).table('r').page({ signal }),
      () => asked.length === 1,
    ),
  );
  await until(() => closed);
  assert.equal(asked.length, 1);
});

test('fault 30: who hangs up in the middle of an answer ends the call and its connection', async (t) => {
  let [begun, closed] = [false, false];
  const { portal, asked } = await faultPortal(t, ({ response }) => {
    response.on('close', () => {
      closed = true;
    });
    response.writeHead(200);
    response.write('{"success": ', () => {
      begun = true;
    });
  });
  assertAborted(
    await ended(
      (signal) => clientOf(portal).table('r').page({ signal }),
      () => begun,
    ),
  );
  await until(() => closed);
  assert.equal(asked.length, 1);
});

test('fault 30: who hangs up while a further try is waited for is let go, and it is not made', async (t) => {
  let waits = false;
  const { portal, asked } = await faultPortal(t, (ask) => ask.text(503, '', { 'retry-after': '9' }));
  const client = clientOf(portal, {
    onRetry: () => {
      waits = true;
    },
  });
  assertAborted(
    await ended(
      (signal) => client.table('r').page({ signal }),
      () => waits,
    ),
  );
  assert.equal(asked.length, 1);
});

test('fault 30: who hangs up during a further try is let go', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => (ask.number === 1 ? ask.text(503, '') : undefined));
  assertAborted(
    await ended(
      (signal) => clientOf(portal).table('r').page({ signal }),
      () => asked.length === 2,
    ),
  );
});

test('fault 30: who hangs up while waiting for a turn is let go, and nothing is sent', async (t) => {
  const { portal, asked } = await faultPortal(t, () => {});
  const client = clientOf(portal, { inFlight: 1 });
  const first = new AbortController();
  const held = client.table('a').page({ signal: first.signal });
  await until(() => asked.length === 1);
  let turns = 0;
  assertAborted(
    await ended(
      (signal) => client.table('b').page({ signal }),
      () => {
        turns += 1;
        return turns > 50;
      },
    ),
  );
  first.abort();
  await assert.rejects(held, { code: 'aborted' });
  assert.equal(asked.length, 1);
});

test('fault 30: who hangs up between two pages keeps the rows before, and no further page is asked for', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  const leaving = new AbortController();
  const ids: number[] = [];
  const reading = (async () => {
    for await (const row of clientOf(portal).table('r').rows({ size: 25, signal: leaving.signal })) {
      ids.push(Number(row['_id']));
      if (ids.length === 25) leaving.abort();
    }
  })();
  await assert.rejects(reading, { code: 'aborted' });
  assert.deepEqual([ids, asked.length], [numbers(1, 25), 1]);
});

test('fault 30: who leaves a reading early asks for no further page', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rows)));
  for await (const row of clientOf(portal).table('r').rows({ size: 25 })) if (row['_id'] === 30) break;
  assert.equal(asked.length, 2);
});

test('fault 30: one of several who wait for one answer may leave; the last one hangs up', async (t) => {
  let closed = false;
  const { portal, asked } = await faultPortal(t, ({ response }) => {
    response.on('close', () => {
      closed = true;
    });
  });
  const table = clientOf(portal).table('r');
  const [one, two] = [new AbortController(), new AbortController()];
  const calls = [table.page({ signal: one.signal }), table.page({ signal: two.signal })];
  await until(() => asked.length === 1);
  one.abort();
  await assert.rejects(calls[0] ?? Promise.resolve(), { code: 'aborted' });
  assert.equal(closed, false);
  two.abort();
  await assert.rejects(calls[1] ?? Promise.resolve(), { code: 'aborted' });
  await until(() => closed);
  assert.equal(asked.length, 1);
});

test('fault 30: who hangs up while a sum is worked out here, or a file written, is let go', async (t) => {
  const { portal, asked } = await faultPortal(t, (ask) =>
    ask.offset > 0 ? undefined : ask.result(pageOf(ask, rows, { total: 200 })),
  );
  const table = clientOf(portal).table('r');
  assertAborted(
    await ended(
      (signal) => table.summarize({ by: ['nama'], measures: { n: 'count()' } }, { signal }),
      () => asked.length > 1,
    ),
  );
  const before = asked.length;
  assertAborted(
    await ended(
      async (signal) => {
        for await (const _ of await table.download('csv', { signal, size: 25 }));
      },
      () => asked.length > before + 1,
    ),
  );
});
