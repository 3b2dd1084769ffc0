import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../package/site.js';
import { launchChrome } from './chrome.js';
import { serveLiveSite } from './live-site.js';
import { PortalProcess } from './portal-process.js';

/** The numbers of a text as an Indonesian page writes them: `1.234,5 Mbps (12,3%)` holds 1234.5 and 12.3. */
const numbersIn = (text: string): readonly number[] =>
  [...text.replaceAll('−', '-').matchAll(/-?\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([number]) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );
const near = (a: number, b: number, slack = 0.006): boolean =>
  Math.abs(a - b) <= slack * Math.max(1, Math.abs(b) * 1e-3);

const charts = {
  stacked: 'kind="column" x="kecamatan" y="sum(kecepatan_mbps)" series="status" stack="stacked"',
  full: 'kind="bar" x="kecamatan" y="count()" series="status" stack="full"',
  histogram: 'kind="histogram" x="kecepatan_mbps" y="count()" bins="8"',
  percentile: 'kind="dot" x="kecamatan" y="percentile(kecepatan_mbps, 0.9)"',
  ends: 'kind="bar" x="kecamatan" y="avg(kecepatan_mbps)" low="min(kecepatan_mbps)" high="max(kecepatan_mbps)"',
  heat: 'kind="heat" x="status" y="count()" series="kelurahan"',
  small: 'kind="column" x="status" y="distinct(kelurahan)" facet="kecamatan"',
  gauge: 'kind="gauge" y="sum(kecepatan_mbps)" target="10000"',
} as const;
const overTime = {
  years: 'kind="column" x="year(bulan)" y="sum(pengguna)" series="kecamatan"',
  running: 'kind="line" x="bulan" y="sum(pengguna)" show-as="cumulative"',
  slope: 'kind="slope" x="bulan" y="sum(pengguna)" series="kecamatan"',
} as const;

describe('the values that charts draw', () => {
  const portal = new PortalProcess();
  let chrome: Browser;
  let site: Site;
  let page: Page;
  let sql: PGlite;
  const ids: Record<string, string> = {};

  const rows = async (text: string, table = 'titik-wifi-publik'): Promise<readonly Record<string, unknown>[]> =>
    (await sql.query<Record<string, unknown>>(text.replaceAll('TABLE', `"${ids[table]}"`))).rows;
  const users = (text: string) => rows(text, 'pengguna-wifi-bulanan');

  before(async () => {
    await portal.start();
    for (const dataset of ['titik-wifi-publik', 'pengguna-wifi-bulanan']) {
      const { resources } = await portal.act<{ resources: readonly { id: string; datastore_active?: boolean }[] }>(
        'package_show',
        { id: dataset },
      );
      ids[dataset] = resources.find((candidate) => candidate.datastore_active)?.id ?? '';
    }
    const draw = (dataset: string, all: Readonly<Record<string, string>>): string =>
      Object.entries(all)
        .map(
          ([id, attributes]) =>
            `<satu-chart id="${id}" src="${portal.url}/dataset/${dataset}" loading="eager" ${attributes}></satu-chart>`,
        )
        .join('');
    site = await serveLiveSite(() => draw('titik-wifi-publik', charts) + draw('pengguna-wifi-bulanan', overTime));
    chrome = await launchChrome();
    page = await chrome.newPage();
    await page.goto(site.origin);
    for (const chart of await page.locator('satu-chart').all()) await chart.locator('.drawing').waitFor();
    // The portal's cluster is opened next, and one process at a time may do that.
    await page.evaluate(() => {
      for (const chart of document.querySelectorAll('satu-chart')) chart.setAttribute('view', 'table');
    });
    for (const chart of await page.locator('satu-chart').all()) await chart.locator('.twin tbody tr').first().waitFor();
    await portal.stop();
    sql = await PGlite.create({ dataDir: portal.cluster });
  });

  after(async () => {
    await sql?.close();
    await chrome?.close();
    await site?.close();
    await portal.remove();
  });

  /** The table of a chart: for each row its name, and for each series the numbers of its cell. */
  async function twin(id: string) {
    const table = await page.locator(`#${id} .twin`).evaluate((element) => ({
      heads: [...element.querySelectorAll('thead th')].slice(1).map((cell) => cell.textContent.trim()),
      rows: [...element.querySelectorAll('tbody tr')].map((row) => ({
        name: row.querySelector('th')?.textContent.trim() ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
      })),
    }));
    return { heads: table.heads, rows: table.rows.map(({ name, cells }) => ({ name, cells: cells.map(numbersIn) })) };
  }

  /** Holds every cell of a chart to what SQL says of its name and series. */
  async function holds(
    id: string,
    groups: readonly Record<string, unknown>[],
    missing: number | undefined,
  ): Promise<void> {
    const { heads, rows: shown } = await twin(id);
    let met = 0;
    for (const { name, cells } of shown) {
      for (const [index, head] of heads.entries()) {
        const found = groups.find((row) => row['name'] === name && (row['series'] ?? head) === head);
        met += found === undefined ? 0 : 1;
        // A sum of nothing is unknown, in SQL as here.
        const known = found?.['value'] ?? undefined;
        const wanted = found === undefined ? missing : known === undefined ? undefined : Number(known);
        const [value] = cells[index] ?? [];
        assert.ok(
          wanted === undefined ? value === undefined : value !== undefined && near(value, wanted),
          `${id}, ${name}, ${head}: ${value}, not ${wanted}`,
        );
      }
    }
    assert.equal(met, groups.length, `${id} shows every group of the portal`);
  }

  test('stacked sums', async () => {
    const known = await rows(
      'SELECT kecamatan AS name, status AS series, sum(kecepatan_mbps) AS value FROM TABLE GROUP BY 1, 2',
    );
    await holds('stacked', known, undefined);
  });

  test('counts and their shares of a hundred percent', async () => {
    const known = await rows(
      `SELECT kecamatan AS name, status AS series, count(*) AS value,
         100.0 * count(*) / sum(count(*)) OVER (PARTITION BY kecamatan) AS share FROM TABLE GROUP BY 1, 2`,
    );
    await holds('full', known, 0);
    const { heads, rows: shown } = await twin('full');
    for (const { name, share, series } of known) {
      const cell = shown.find((row) => row.name === name)?.cells[heads.indexOf(String(series))];
      assert.ok(near(cell?.[1] ?? -1, Number(share), 0.06), `${name}, ${series}: ${cell?.[1]}, not ${share}`);
    }
  });

  test('bins count the rows between their bounds, and together all of them', async () => {
    const { rows: bins } = await twin('histogram');
    let all = 0;
    for (const { name, cells } of bins) {
      const [from, to = from] = numbersIn(name.replace('–', ' '));
      const [known] = await rows(`SELECT count(*) AS value FROM TABLE WHERE kecepatan_mbps BETWEEN ${from} AND ${to}`);
      assert.equal(cells[0]?.[0], Number(known?.['value']), name);
      all += cells[0]?.[0] ?? 0;
    }
    const [known] = await rows('SELECT count(kecepatan_mbps) AS value FROM TABLE');
    assert.equal(all, Number(known?.['value']));
  });

  test('percentiles', async () => {
    const known = await rows(
      `SELECT kecamatan AS name, percentile_cont(0.9) WITHIN GROUP (ORDER BY kecepatan_mbps) AS value FROM TABLE GROUP BY 1`,
    );
    await holds('percentile', known, undefined);
  });

  test('averages with the ends of their bars', async () => {
    const known = await rows(
      `SELECT kecamatan AS name, avg(kecepatan_mbps) AS value, min(kecepatan_mbps) AS low, max(kecepatan_mbps) AS high
       FROM TABLE GROUP BY 1`,
    );
    await holds('ends', known, undefined);
    for (const { name, cells } of (await twin('ends')).rows) {
      const found = known.find((row) => row['name'] === name);
      assert.deepEqual(cells[0]?.slice(1), [Number(found?.['low']), Number(found?.['high'])], name);
    }
  });

  test('heat tables, small charts and gauges', async () => {
    const cells = await rows('SELECT status AS name, kelurahan AS series, count(*) AS value FROM TABLE GROUP BY 1, 2');
    await holds('heat', cells, 0);
    const known = await rows(
      'SELECT status AS name, kecamatan AS series, count(DISTINCT kelurahan) AS value FROM TABLE GROUP BY 1, 2',
    );
    await holds('small', known, 0);
    const [sum] = await rows('SELECT sum(kecepatan_mbps) AS value FROM TABLE');
    assert.equal((await twin('gauge')).rows[0]?.cells[0]?.[0], Number(sum?.['value']));
  });

  test('years of months, running sums, and the first and last month', async () => {
    const years = await users(
      `SELECT left(bulan::text, 4) AS name, kecamatan AS series, sum(pengguna) AS value FROM TABLE GROUP BY 1, 2`,
    );
    await holds('years', years, undefined);
    const running = await users(
      'SELECT bulan, sum(sum(pengguna)) OVER (ORDER BY bulan) AS value FROM TABLE GROUP BY 1 ORDER BY 1',
    );
    assert.deepEqual(
      (await twin('running')).rows.map(({ cells }) => cells[0]?.[0]),
      running.map(({ value }) => Number(value)),
    );
    const { heads, rows: ends } = await twin('slope');
    assert.equal(ends.length, 2);
    for (const [index, end] of (['min', 'max'] as const).entries()) {
      const known = await users(
        `SELECT kecamatan, sum(pengguna) AS value FROM TABLE WHERE bulan = (SELECT ${end}(bulan) FROM TABLE) GROUP BY 1`,
      );
      for (const { kecamatan, value } of known) {
        assert.equal(ends[index]?.cells[heads.indexOf(String(kecamatan))]?.[0], Number(value), `${end}, ${kecamatan}`);
      }
    }
  });
});
