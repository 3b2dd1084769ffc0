import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';
import { PortalProcess } from './portal-process.js';

/** A number as an Indonesian page writes it: 1.234,5. */
const read = (text: string | null): number =>
  Number(
    (text ?? '')
      .replaceAll('.', '')
      .replace(',', '.')
      .replace('−', '-')
      .replace(/[^\d.-]/g, ''),
  );

const measures = {
  count: 'count()',
  sum: 'sum(kecepatan_mbps)',
  avg: 'avg(kecepatan_mbps)',
  min: 'min(kecepatan_mbps)',
  max: 'max(kecepatan_mbps)',
  median: 'median(kecepatan_mbps)',
  distinct: 'distinct(kelurahan)',
} as const;

describe('the numbers on a page', () => {
  const portal = new PortalProcess();
  let chrome: Browser;
  let site: Site;
  let page: Page;
  let sql: PGlite;
  let resource = '';
  let users = '';

  /** Rows of the portal's own Postgres, asked past everything that the page uses. */
  const rows = async (text: string, table = resource): Promise<readonly Record<string, unknown>[]> =>
    (await sql.query<Record<string, unknown>>(text.replace('TABLE', `"${table}"`))).rows;
  const numbers = async (text: string, table = resource): Promise<Record<string, number>> =>
    Object.fromEntries((await rows(text, table)).map(({ name, value }) => [String(name), Number(value)]));

  before(async () => {
    await portal.start();
    const idOf = async (dataset: string): Promise<string> => {
      const { resources } = await portal.act<{ resources: readonly { id: string; datastore_active?: boolean }[] }>(
        'package_show',
        { id: dataset },
      );
      return resources.find((candidate) => candidate.datastore_active)?.id ?? '';
    };
    resource = await idOf('titik-wifi-publik');
    users = await idOf('pengguna-wifi-bulanan');
    // Rows that a sum can stumble over: no value, a large one, a negative one, a name with signs in it.
    const row = { kecamatan: 'Metro Utara', kelurahan: 'Banjarsari', latitude: null, longitude: null, status: 'aktif' };
    await portal.upsert(resource, [
      { ...row, nama: 'Uji "kutip" & <tanda> (contoh)', kecepatan_mbps: null },
      { ...row, nama: 'Uji besar (contoh)', kecepatan_mbps: 54_321 },
      { ...row, nama: 'Uji negatif (contoh)', kecepatan_mbps: -7 },
    ]);
    const link = (dataset: string): string => `src="${portal.url}/dataset/${dataset}" loading="eager"`;
    site = await serveLiveSite(
      () => `${Object.entries(measures)
        .map(
          ([id, value]) =>
            `<satu-stat id="${id}" ${link('titik-wifi-publik')} value="${value}" digits="6"></satu-stat>`,
        )
        .join('')}
<satu-stat id="narrowed" ${link('titik-wifi-publik')} value="sum(kecepatan_mbps)" where='status = "aktif" and kecepatan_mbps >= 20'></satu-stat>
<satu-stat id="users" ${link('pengguna-wifi-bulanan')} value="sum(pengguna)" where='kecamatan = "Metro Pusat"'></satu-stat>
<satu-chart id="sums" ${link('titik-wifi-publik')} kind="bar" x="kecamatan" y="sum(kecepatan_mbps)"></satu-chart>
<satu-chart id="counts" ${link('titik-wifi-publik')} kind="column" x="kecamatan" y="count()" series="status" view="table"></satu-chart>
<satu-chart id="months" ${link('pengguna-wifi-bulanan')} kind="line" x="bulan" y="sum(pengguna)" view="table"></satu-chart>
<satu-table ${link('titik-wifi-publik')} fields="nama, kecepatan_mbps" page-size="100"></satu-table>`,
    );
    chrome = await launchChrome();
    page = await chrome.newPage();
    await page.goto(site.origin);
    for (const widget of await page.locator('satu-stat, satu-chart, satu-table').all())
      await widget.locator('[part~=body]').waitFor();
    await page.locator('#sums text.value').first().waitFor();
  });

  after(async () => {
    await sql?.close();
    await chrome?.close();
    await site?.close();
    await portal.remove();
  });

  const figure = async (id: string): Promise<number> => read(await page.locator(`#${id} .figure`).textContent());

  test('the table’s pages hold every row once, and add up to what the other widgets say', async () => {
    let sum = 0;
    let count = 0;
    for (;;) {
      for (const cell of await page.locator('satu-table td.numeric').allTextContents()) {
        count += 1;
        if (!cell.includes('Tidak ada data')) sum += read(cell);
      }
      const next = page.locator('satu-table .pages > li:last-child button');
      if ((await next.getAttribute('aria-disabled')) === 'true') break;
      await next.click();
      await page.locator('satu-table .counted', { hasText: `Baris ${count + 1}–` }).waitFor();
    }
    assert.equal(count, await figure('count'));
    assert.equal(sum, await figure('sum'));
    assert.equal(await page.locator('satu-table [role=status]').count(), 1);
  });

  test('an SQL query over the same rows, in the portal’s own Postgres, gives the same figures', async () => {
    await portal.stop(); // one process at a time may open a cluster
    sql = await PGlite.create({ dataDir: portal.cluster });
    const [known] = await rows(
      `SELECT count(*), sum(kecepatan_mbps), avg(kecepatan_mbps), min(kecepatan_mbps), max(kecepatan_mbps),
         percentile_cont(0.5) WITHIN GROUP (ORDER BY kecepatan_mbps) AS median, count(DISTINCT kelurahan) AS distinct
       FROM TABLE`,
    );
    for (const id of Object.keys(measures)) {
      const wanted = Number(known?.[id]);
      assert.ok(Math.abs((await figure(id)) - wanted) < 1e-6 * Math.max(1, Math.abs(wanted)), `${id} is ${wanted}`);
    }
    const [narrowed] = await rows(
      `SELECT sum(kecepatan_mbps) AS value FROM TABLE WHERE status = 'aktif' AND kecepatan_mbps >= 20`,
    );
    assert.equal(await figure('narrowed'), Number(narrowed?.['value']));
    const [all] = await rows(`SELECT sum(pengguna) AS value FROM TABLE WHERE kecamatan = 'Metro Pusat'`, users);
    assert.equal(await figure('users'), Number(all?.['value']));
  });

  test('bars, columns and lines show the sums that SQL gives for each name', async () => {
    const wanted = await numbers(
      'SELECT kecamatan AS name, sum(kecepatan_mbps) AS value FROM TABLE GROUP BY 1 ORDER BY 2 DESC',
    );
    const names = await page.locator('#sums text.label').allTextContents();
    const values = await page.locator('#sums text.value').allTextContents();
    const shown = names.map((name, index) => [name.trim(), values[index] ?? ''] as const);
    assert.deepEqual(
      shown.map(([name]) => name),
      Object.keys(wanted),
    );
    for (const [name, text] of shown) assert.equal(read(text), wanted[name], name);

    const counts = await rows(`SELECT kecamatan AS name, status, count(*) AS value FROM TABLE GROUP BY 1, 2`);
    const series = (await page.locator('#counts thead th').allTextContents()).slice(1).map((text) => text.trim());
    for (const row of await page.locator('#counts tbody tr').all()) {
      const name = (await row.locator('th').textContent())?.trim();
      const cells = (await row.locator('td').allTextContents()).map(read);
      assert.deepEqual(
        cells,
        series.map((status) =>
          Number(counts.find((found) => found['name'] === name && found['status'] === status)?.['value'] ?? 0),
        ),
        name,
      );
    }
    assert.equal(await page.locator('#counts tbody tr').count(), new Set(counts.map(({ name }) => name)).size);

    const months = await rows('SELECT bulan, sum(pengguna) AS value FROM TABLE GROUP BY 1 ORDER BY 1', users);
    assert.deepEqual(
      (await page.locator('#months tbody td').allTextContents()).map(read),
      months.map(({ value }) => Number(value)),
    );
  });
});
