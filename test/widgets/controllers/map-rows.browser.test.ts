import { expect, fixture, html } from '@open-wc/testing';
import { MemorySource, memoryTable, type Row, Table } from '@satudata/client';
import { LitElement } from 'lit';
import { type FirstRows, firstRows } from '../../../packages/widgets/src/controllers/first-rows.js';
import { MapRows } from '../../../packages/widgets/src/controllers/map-rows.js';
import { waitUntil } from '../wait-until.js';

class MapRowsHost extends LitElement {
  first: FirstRows | undefined;
  readonly rows = new MapRows(
    this,
    () => ({ value: this.first, at: 1 }),
    () => ({}),
  );
}
customElements.define('test-map-rows-host', MapRowsHost);

const places = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    id: at,
    lat: -5 - (at % 100) / 1_000,
    lon: 105 + Math.floor(at / 100) / 1_000,
  }));

async function hostOf(table: Table): Promise<MapRowsHost> {
  const host = await fixture<MapRowsHost>(html`<test-map-rows-host></test-map-rows-host>`);
  host.first = await firstRows(table, { signal: new AbortController().signal, fresh: false });
  host.requestUpdate();
  return host;
}

describe('the rows of a map', () => {
  it('are all there are, in order, up to 50,000 of a portal', async () => {
    const host = await hostOf(memoryTable(places(1_234)));
    expect(host.rows.all, 'the first page comes first').to.have.length(200);
    await waitUntil(() => host.rows.all.length === 1_234);
    expect(host.rows.all.map(({ id }) => id)).to.deep.equal(places(1_234).map(({ id }) => id));
    expect([host.rows.cappedAt, host.rows.report, host.rows.failed]).to.deep.equal([undefined, undefined, false]);
  });

  it('are 100,000 where they are at hand, and the rest is told', async () => {
    const whole = await hostOf(memoryTable(places(100_000)));
    await waitUntil(() => whole.rows.all.length === 100_000);
    expect(whole.rows.cappedAt).to.equal(undefined);
    const more = await hostOf(memoryTable(places(100_001)));
    await waitUntil(() => more.rows.all.length === 100_000);
    expect(more.rows.cappedAt).to.equal(100_000);
  });

  it('are those in view of a portal that has more and can choose by place', async () => {
    const host = await hostOf(new Table({ source: new MemorySource(places(60_000), { maxPage: 5_000 }) }));
    await waitUntil(() => host.rows.all.length === 50_000);
    expect(host.rows.cappedAt).to.equal(50_000);
    expect(host.rows.report).to.deep.equal({ read: 50_000, here: 60_000, total: 60_000, coming: false });
    expect(host.rows.extent).to.deep.equal({ south: -5.099, north: -5, west: 105, east: 105.599 });
    host.rows.see({ south: -5.02, north: -5, west: 105, east: 105.02 });
    await waitUntil(() => host.rows.all.length < 50_000);
    expect(host.rows.all).to.have.length(31 * 31);
    expect(host.rows.cappedAt).to.equal(undefined);
    expect(host.rows.report).to.deep.equal({ read: 961, here: 961, total: 60_000, coming: false });
  });

  it('are the first 50,000 of a portal that cannot', async () => {
    class Plain extends MemorySource {
      override async capabilities(): ReturnType<MemorySource['capabilities']> {
        return { ...(await super.capabilities()), accepts: () => false, filters: new Set() };
      }
    }
    const host = await hostOf(new Table({ source: new Plain(places(60_000), { maxPage: 5_000 }) }));
    await waitUntil(() => host.rows.all.length === 50_000);
    expect([host.rows.cappedAt, host.rows.report]).to.deep.equal([50_000, undefined]);
  });
});
