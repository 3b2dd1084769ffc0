import { expect, fixture, html } from '@open-wc/testing';
import { type Capabilities, MemorySource, open, type Query, type Row, Table } from '@satudata/client';
import { LitElement } from 'lit';
import { type FirstRows, firstRows } from '../../../packages/widgets/src/controllers/first-rows.js';
import { type NamedCoordinates, ViewRows } from '../../../packages/widgets/src/controllers/view-rows.js';
import { sandboxAddress } from '../sandbox-address.js';
import { waitUntil } from '../wait-until.js';

class ViewHost extends LitElement {
  first: FirstRows | undefined;
  named: NamedCoordinates = {};
  readonly view = new ViewRows(
    this,
    () => ({ value: this.first, at: 1 }),
    () => this.named,
  );
}
customElements.define('test-view-host', ViewHost);

/** Rows that come a thousand at a time, as from a portal. */
class Paged extends MemorySource {
  readonly asked: Query[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  silent = false;
  readonly #less: Partial<Capabilities>;

  constructor(rows: readonly Row[], less: Partial<Capabilities> = {}) {
    super(rows, { maxPage: 1_000 });
    this.#less = less;
  }

  override async capabilities(): Promise<Capabilities> {
    return { ...(await super.capabilities()), ...this.#less };
  }

  override async page(...[query, call]: Parameters<MemorySource['page']>): ReturnType<MemorySource['page']> {
    this.asked.push(query);
    this.signals.push(call?.signal);
    if (this.silent) await new Promise(() => undefined);
    return super.page(query, call);
  }
}

/** A grid of 60 × 60 places, a hundredth of a degree apart. */
const grid = (): Row[] =>
  Array.from({ length: 3_600 }, (_, at) => ({
    id: at,
    lat: -5 - Math.floor(at / 60) / 100,
    lon: 105 + (at % 60) / 100,
  }));

async function hostOf(table: Table, named: NamedCoordinates = {}): Promise<ViewHost> {
  const host = await fixture<ViewHost>(html`<test-view-host></test-view-host>`);
  host.named = named;
  host.first = await firstRows(table, { signal: new AbortController().signal, fresh: false });
  host.requestUpdate();
  await waitUntil(() => host.view.way !== undefined);
  return host;
}

const corner = { south: -5.105, north: -4.995, west: 104.995, east: 105.105 };

describe('rows that lie in view', () => {
  it('are all of them at first, and their extent is known', async () => {
    const host = await hostOf(new Table({ source: new Paged(grid()) }));
    expect(host.view.way).to.deep.include({
      kind: 'view',
      extent: { south: -5.59, north: -5, west: 105, east: 105.59 },
    });
    await waitUntil(() => host.view.rows?.length === 3_600);
    expect(host.view.here).to.equal(3_600);
  });

  it('are those of a part once the reader comes nearer than a cut answer, and are not asked for again for a small move', async () => {
    const many = grid().flatMap((row) => Array.from({ length: 15 }, () => row));
    const source = new Paged(many);
    const host = await hostOf(new Table({ source }));
    await waitUntil(() => host.view.rows?.length === 50_000);
    expect(host.view.here).to.equal(54_000);
    host.view.see(corner);
    await waitUntil(() => host.view.here !== 54_000);
    const [rows = [], here] = [host.view.rows, host.view.here];
    expect(rows.length).to.equal(here);
    expect(here).to.equal(15 * 17 * 17);
    const asked = source.asked.length;
    host.view.see({ ...corner, west: 105.02, east: 105.13 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(source.asked.length).to.equal(asked);
  });

  it('hang up on the question before', async () => {
    const many = grid().flatMap((row) => Array.from({ length: 15 }, () => row));
    const source = new Paged(many);
    const host = await hostOf(new Table({ source }));
    await waitUntil(() => host.view.rows?.length === 50_000);
    source.silent = true;
    host.view.see(corner);
    await waitUntil(() => host.view.coming);
    const old = source.signals.at(-1);
    host.view.see({ south: -5.6, north: -5.5, west: 105.5, east: 105.6 });
    await waitUntil(() => old?.aborted === true);
    expect(host.view.rows?.length, 'what was read last stays').to.equal(50_000);
  });

  it('are not asked for where rows are at hand, or the source cannot choose by numbers', async () => {
    const held = await hostOf(new Table({ source: new MemorySource(grid()) }));
    expect(held.view.way?.kind).to.equal('held');
    const texts = grid().map((row) => ({ ...row, lat: String(row['lat']) }));
    for (const source of [
      new Paged(texts),
      new Paged(grid(), { accepts: ({ kind }) => kind !== 'and' && kind !== 'or' && kind !== 'compare' }),
      new Paged(grid(), { sort: false }),
      new Paged(grid().map(({ id }) => ({ id: id ?? null }))),
    ]) {
      const host = await hostOf(new Table({ source }));
      expect(host.view.way?.kind).to.equal('capped');
    }
  });

  it('come from a real portal, by its own filters', async function () {
    this.timeout(60_000);
    const { url } = await sandboxAddress();
    const table = await open(`${url}/dataset/titik-wifi-publik`);
    const all = (await table.page({ size: 200 })).rows;
    const host = await hostOf(table);
    expect(host.view.way?.kind).to.equal('view');
    await waitUntil(() => host.view.rows !== undefined);
    const placed = all.filter(({ latitude, longitude }) => Number(latitude) !== 0 && Number(longitude) !== 0);
    expect(host.view.rows?.length).to.equal(placed.length);
  });
});
