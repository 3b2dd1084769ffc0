import { expect } from '@open-wc/testing';
import { MemorySource, type Row, Table } from '@satudata/client';
import { LitElement } from 'lit';
import { firstRows } from '../../../../packages/widgets/src/controllers/first-rows.js';
import type { QuestionState } from '../../../../packages/widgets/src/controllers/question-controller.js';
import { FinderRows } from '../../../../packages/widgets/src/elements/hotspot-map/finder-rows.js';
import { waitUntil } from '../../wait-until.js';

class FinderRowsHost extends LitElement {
  src = '';
  where = '';
  search = '';
  snapshot = '';
}
customElements.define('test-finder-rows-host', FinderRowsHost);

/** A grid of places, a hundredth of a degree apart. */
const places = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    nama: `T${at}`,
    lat: -5 - (at % 100) / 100,
    lon: 105 + Math.floor(at / 100) / 100,
  }));

async function rowsOf(count: number, maxPage?: number) {
  const table = new Table({ source: new MemorySource(places(count), { maxPage }) });
  const value = await firstRows(table, { signal: new AbortController().signal, fresh: false });
  const state: QuestionState<typeof value> = { status: 'ready', value, at: 1, error: undefined };
  const host = new FinderRowsHost();
  const rows = new FinderRows(host, 500, () => state);
  document.body.append(host);
  return rows;
}

describe('the rows of a finder', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('test-finder-rows-host')) element.remove();
  });

  it('are all there are', async () => {
    const rows = await rowsOf(450, 100);
    await waitUntil(() => rows.all.length === 350);
    expect([rows.cappedAt, rows.byView, rows.failed]).to.deep.equal([undefined, false, false]);
  });

  it('are more than the cap where they are at hand', async () => {
    const rows = await rowsOf(2_000);
    await waitUntil(() => rows.all.length === 1_800);
    expect(rows.cappedAt).to.equal(undefined);
  });

  it('are also those around the reader and in view, each once, where the portal can choose by place', async () => {
    const rows = await rowsOf(20_000, 100);
    await waitUntil(() => rows.all.length === 400 && rows.byView);
    expect(rows.cappedAt).to.equal(500);
    rows.near({ latitude: -5.5, longitude: 106.5 });
    await waitUntil(() => rows.all.some(({ lat, lon }) => lat === -5.5 && lon === 106.5));
    const before = rows.all.length;
    rows.see({ south: -5.2, north: -5.1, west: 106.8, east: 106.9 });
    await waitUntil(() => rows.all.length > before);
    const names = rows.all.map(({ nama }) => nama);
    expect(new Set(names).size).to.equal(names.length);
    expect(
      rows.all.some(({ lat, lon }) => lat === -5.5 && lon === 106.5),
      'what was near stays',
    ).to.equal(true);
  });
});
