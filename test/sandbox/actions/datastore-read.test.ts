import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const search = (body: object) => portal.post('datastore_search', { resource_id: 'titik_wifi_publik', ...body });

describe('reading a table', () => {
  it('gives the same numbers as its rows, whatever is asked', async () => {
    const all = (await search({ limit: 1_000 })).result['records'] ?? [];
    const count = (kecamatan: string) => all.filter((row) => String(row['kecamatan']) === kecamatan).length;
    for (const kecamatan of ['Metro Pusat', 'Metro Selatan']) {
      assert.equal((await search({ filters: { kecamatan }, limit: 0 })).result['total'], count(kecamatan));
    }
  });

  it('pages without losing or repeating a row, in any order', async () => {
    for (const sort of ['', 'status', 'kecamatan desc']) {
      const pages = await Promise.all(
        [0, 60, 120].map((offset) => search({ sort, limit: 60, offset, fields: ['_id'] })),
      );
      const ids = pages.flatMap((page) => (page.result['records'] ?? []).map((row) => Number(row['_id'])));
      assert.equal(new Set(ids).size, 180, sort);
    }
  });

  it('goes on by the next page it names until there is none', async () => {
    let filters: unknown = { status: 'gangguan' };
    let seen = 0;
    for (let page = 0; page < 20; page += 1) {
      const { result } = await search({ filters, include_next_page: true, limit: 7 });
      seen += result['records']?.length ?? 0;
      if (result['next_page'] === undefined) break;
      filters = { $and: [{ status: 'gangguan' }, result['next_page']] };
    }
    assert.equal(seen, (await search({ filters: { status: 'gangguan' }, limit: 0 })).result['total']);
  });

  it('echoes a limit that the site lowered', async () => {
    assert.equal((await search({ limit: 1_000_000 })).result['limit'], 32_000);
    assert.equal((await search({})).result['limit'], 100);
  });

  it('keeps its digits and its words', async () => {
    const text = await (
      await portal.fetch('/api/3/action/datastore_search?resource_id=pengguna_wifi_bulanan&limit=100')
    ).text();
    assert.match(text, /"trafik_gb":\d+\.\d0[,}]/);
    assert.match(
      await (await portal.fetch('/api/3/action/datastore_search?resource_id=titik_wifi_publik&q=06.00&limit=5')).text(),
      /06\.00–22\.00/,
    );
  });

  it('complains in its own words before Postgres does', async () => {
    const { status, error } = await search({ filters: { kecepatan_mbps: 'cepat' } });
    assert.equal(status, 409);
    assert.deepEqual(error['query'], ['Invalid query']);
    const text = await search({ q: 'a b &', plain: false });
    assert.deepEqual(text.error['query'], ['Invalid query']);
    assert.deepEqual((await search({ language: 'klingon', q: 'x' })).error['query'], ['Invalid query']);
  });

  it('survives whatever is put into its parameters', async () => {
    const nasty = ["'; DROP TABLE x; --", '\u0000', '" OR "1"="1', '%', '\\', '{"a":', '\ud800', 'x'.repeat(5_000)];
    for (const text of nasty) {
      for (const body of [
        { q: text },
        { filters: { nama: text } },
        { sort: text },
        { fields: text },
        { resource_id: text },
        { filters: { [text]: 1 } },
        { language: text, q: 'x' },
      ]) {
        const { status } = await search(body);
        assert.ok([200, 404, 409].includes(status), JSON.stringify(body).slice(0, 80));
      }
    }
    assert.equal((await search({ limit: 0 })).result['total'], 180);
  });

  it('lists its tables and aliases', async () => {
    const { result } = await portal.post('datastore_search', { resource_id: '_table_metadata', limit: 100 });
    const aliases = (result['records'] ?? [])
      .filter((row) => row['alias_of'] !== null)
      .map((row) => String(row['name']));
    assert.ok(aliases.includes('titik_wifi_publik'));
    assert.equal(typeof result['records']?.[0]?.['_id'], 'string');
  });
});
