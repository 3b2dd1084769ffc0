import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { KeepOptions, Page } from '@satudata/client';
import { clientOf, faultPortal, fields, pageOf, rowsBetween } from '../fault-portal.js';
import { stillWorld } from '../still-world.js';

/** A table of a real portal that is watched on a clock that is turned by hand. */
async function watched(context: TestContext, keep?: KeepOptions) {
  const state = { rows: rowsBetween(1, 5), fields, status: 200 };
  const { portal, asked } = await faultPortal(context, (ask) =>
    state.status === 200 ? ask.result(pageOf(ask, state.rows, { fields: state.fields })) : ask.text(state.status, ''),
  );
  const place = stillWorld();
  place.state.now = 1_000_000;
  const table = clientOf(portal, { world: place.world, retries: 0, maxAge: 1_000, keep }).table('r');
  const leaving = new AbortController();
  const pages: Page[] = [];
  const begin = () => {
    const reading = (async () => {
      for await (const page of table.watch({ every: '10s', signal: leaving.signal })) pages.push(page);
    })();
    reading.catch(() => {});
    return reading;
  };
  /** Lets answers arrive: until a timer stands, nothing is on its way any more. */
  const arrive = async () => {
    for (let turns = 0; place.left() === 0 && turns < 1_000; turns += 1)
      await new Promise((next) => setTimeout(next, 2));
  };
  const turn = async (ms: number) => {
    await place.turn(ms);
    await arrive();
  };
  return { ...place, turn, arrive, table, begin, pages, asked, portal: state, leave: () => leaving.abort() };
}

test('a watched table gives a page when its rows change, and says what became of total and columns', async (t) => {
  const { begin, arrive, turn, pages, portal, asked, leave } = await watched(t);
  const reading = begin();
  await arrive();
  await turn(10_000);
  assert.deepEqual([pages.length, asked.length], [1, 2]);
  portal.rows = rowsBetween(1, 7);
  await turn(10_000);
  assert.deepEqual(pages.at(-1)?.change, { fields: false, total: [5, 7] });
  portal.fields = fields.with(2, { id: 'kecepatan', type: 'int4' });
  await turn(10_000);
  assert.deepEqual(pages.at(-1)?.change, { fields: true });
  portal.rows = portal.rows.with(0, [1, 'Nama baru (contoh)', 10]);
  await turn(10_000);
  assert.equal(pages.at(-1)?.rows[0]?.['nama'], 'Nama baru (contoh)');
  assert.equal(pages.at(-1)?.change, undefined);
  assert.equal(pages.length, 4);
  leave();
  await reading;
});

test('nobody asks the portal while the page is hidden, and it is asked at once when it is seen again', async (t) => {
  const { begin, arrive, turn, comeBack, state, pages, portal, asked, leave } = await watched(t);
  const reading = begin();
  await arrive();
  state.visible = false;
  portal.rows = rowsBetween(1, 6);
  await turn(600_000);
  assert.equal(asked.length, 1);
  state.visible = true;
  await comeBack();
  await arrive();
  assert.deepEqual([asked.length, pages.at(-1)?.rows.length], [2, 6]);
  leave();
  await reading;
});

test('a portal that is down for a while is asked less and less, and the reading goes on', async (t) => {
  const { begin, arrive, turn, pages, portal, asked, leave } = await watched(t);
  const reading = begin();
  await arrive();
  portal.status = 503;
  await turn(10_000);
  await turn(19_999);
  assert.equal(asked.length, 2);
  await turn(1);
  assert.equal(asked.length, 3);
  portal.status = 200;
  portal.rows = rowsBetween(1, 6);
  await turn(39_999);
  assert.equal(asked.length, 3);
  await turn(1);
  assert.equal(pages.at(-1)?.rows.length, 6);
  leave();
  await reading;
});

test('a table that is gone ends the reading with what the portal says', async (t) => {
  const { begin, arrive, turn, portal } = await watched(t);
  const reading = begin();
  await arrive();
  portal.status = 404;
  await turn(10_000);
  await assert.rejects(reading, { code: 'not-found' });
});

test('a reader who comes back sees what was kept first, and the new rows right after', async (t) => {
  const { table, begin, arrive, pages, portal, state, leave } = await watched(t, { staleWhileRevalidate: '1d' });
  await table.page();
  await new Promise((next) => setTimeout(next, 20));
  state.now += 3_600_000;
  portal.rows = rowsBetween(1, 6);
  const reading = begin();
  await arrive();
  assert.deepEqual(
    pages.map(({ rows, staleSince }) => [rows.length, staleSince]),
    [
      [5, 1_000_000],
      [6, undefined],
    ],
  );
  leave();
  await reading;
});
