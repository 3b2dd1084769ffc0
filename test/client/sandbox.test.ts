import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient, memoryTable, open, type Row, type Table } from '@satudata/client';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';

let sandbox: ServedSandbox;
let wifi: Table;
let whole: Table;
before(async () => {
  sandbox = await serveSandbox({ port: 0, memory: true });
  wifi = await open(`${sandbox.url}/id/dataset/titik-wifi-publik`);
  const rows: Row[] = [];
  for await (const row of wifi.rows({ size: 50 })) rows.push(row);
  whole = memoryTable(rows, { fields: await wifi.fields() });
});
after(() => sandbox?.close());

const action = async (name: string, body: object) => {
  const response = await fetch(`${sandbox.url}/api/3/action/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: sandbox.token },
    body: JSON.stringify(body),
  });
  assert.equal(response.status, 200, await response.clone().text());
};

test('every row of a table comes once, page by page', async () => {
  assert.equal(await whole.count(), 180);
  assert.equal((await whole.distinct('_id')).length, 180);
});

test('what the portal answers is what the rows at hand give', async () => {
  const questions = [
    'kecepatan_mbps >= 20',
    'status = "aktif" and kecepatan_mbps between 10 and 50',
    'kecamatan in ("Metro Pusat", "Metro Timur") or kecepatan_mbps > 50',
    'not status = "aktif"',
    'jam_buka is empty',
    'nama contains "taman" and kecepatan_mbps < 100',
    'dicek_pada >= "2026-11-18"',
    'kecepatan_mbps = "20"',
    'status != "aktif" or jam_buka is not empty',
  ];
  for (const where of questions) {
    const [there, here] = [wifi.where(where), whole.where(where)];
    assert.equal(await there.count(), await here.count(), where);
    const sums = {
      by: ['kecamatan'],
      measures: { n: 'count()', s: 'sum(kecepatan_mbps)', m: 'median(kecepatan_mbps)' },
    };
    assert.deepEqual((await there.summarize(sums)).rows, (await here.summarize(sums)).rows, where);
    const order = async (table: Table) =>
      (await table.sortBy('kecepatan_mbps', 'desc').page({ size: 200 })).rows.map((row) => row['_id']);
    assert.deepEqual(await order(there), await order(here), where);
  }
});

test('missing values come last in both directions', async () => {
  for (const direction of ['asc', 'desc'] as const) {
    const { rows } = await wifi.sortBy('jam_buka', direction).page({ size: 200 });
    const first = rows.findIndex((row) => row['jam_buka'] === null);
    assert.ok(first > 0 && rows.slice(first).every((row) => row['jam_buka'] === null), direction);
  }
});

test('a field that is not there is named, whatever asks for it', async () => {
  for (const table of [
    wifi.where('nope = 1'),
    wifi.where('nope > 1'),
    wifi.where('nope contains "x"'),
    wifi.sortBy('nope'),
    wifi.select('nope'),
  ])
    await assert.rejects(table.page(), { code: 'unknown-field', field: 'nope' });
});

test('a change at the portal is seen by a live reading', async () => {
  const call = new AbortController();
  const first = (await wifi.page({ size: 1 })).rows[0];
  const seen: unknown[] = [];
  for await (const page of wifi.watch({ every: 50, size: 1, signal: call.signal })) {
    seen.push(page.rows[0]?.['ssid']);
    if (seen.length === 2) call.abort();
    else
      await action('datastore_upsert', {
        resource_id: wifi.id.split(':').at(-1),
        method: 'update',
        force: true,
        records: [{ nama: first?.['nama'], ssid: 'SSID-BARU' }],
      });
  }
  assert.deepEqual(seen, [first?.['ssid'], 'SSID-BARU']);
});

test('a table whose columns are all text, with the faults of real ones, is read as far as it can be', async () => {
  const dirty = await open(`${sandbox.url}/id/dataset/rekap-wifi-kotor`);
  const page = await dirty.page();
  const said = Object.fromEntries(
    page.fields.map(({ name, type, parsed }) => [
      name,
      parsed === undefined ? type : `${parsed.kind} ${parsed.reason}`,
    ]),
  );
  assert.equal(said['Cakupan %'], 'number values');
  assert.equal(said['Jumlah Titik'], 'text ambiguous');
  assert.equal(said['Luas'], 'text mixed');
  assert.deepEqual([said['Lintang'], said['Bujur']], ['latitude name', 'longitude name']);
  assert.deepEqual(page.odd, { header: 1, numbering: 1, total: 2, note: 1 });
  assert.deepEqual([page.swapped, { ...page.mended }], [1, { Lintang: 1, Bujur: 2 }]);
  assert.equal(page.total, page.rows.length, 'no row is left out of a portal’s count');
  const places = page.rows.filter((row) => row['Lintang'] !== null);
  assert.ok(
    places.every((row) => Number(row['Lintang']) < 0 && Number(row['Bujur']) > 105),
    'all lie in Metro',
  );
  assert.deepEqual(
    (await dirty.where('"Cakupan %" >= 98.5').sortBy('Cakupan %', 'desc').page()).rows.map((row) => row['Cakupan %']),
    [178.55, 100, 98.5],
  );
});

test('a portal says what its DataStore can do', async () => {
  const { version, abilities } = await createClient({ portal: sandbox.url }).status({ sql: true });
  assert.match(version ?? '', /^2\.12/);
  assert.deepEqual(
    [abilities.tables, abilities.ranges, abilities.total, abilities.rowsMax],
    [true, true, true, 32_000],
  );
});

test('the catalogue is found over the wire', async () => {
  const portal = createClient({ portal: sandbox.url });
  const found = await portal.datasets.search({ text: 'wifi', facets: ['organization'] });
  assert.ok(found.total >= 1 && found.datasets.some(({ name }) => name === 'titik-wifi-publik'));
  assert.equal((await portal.datasets.get('titik-wifi-publik')).resources[0]?.queryable, true);
  assert.ok((await portal.organizations.list()).length > 0);
  await assert.rejects(portal.datasets.get('tidak-ada'), { code: 'not-found' });
});

test('a portal that is gone is told as a fault of the network', async () => {
  await assert.rejects(createClient({ portal: 'http://127.0.0.1:9', retryDelay: 1 }).table('x').page(), {
    code: 'network',
  });
});
