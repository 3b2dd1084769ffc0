import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, SatuError } from '@satudata/client';
import type { SatuChart, SatuData, SatuFilter, SatuStat, SatuTable } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import '@satudata/widgets/data.js';
import '@satudata/widgets/filter.js';
import '@satudata/widgets/stat.js';
import '@satudata/widgets/table.js';
import { reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

function find<E extends Element>(box: Element, selector: string): E {
  const found = box.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

async function dashboard(
  portal = new ShakyPortal(points, described),
  attributes: { where?: string; refresh?: string } = {},
) {
  const lender = await fixture<SatuData>(html`<satu-data
    .table=${portal.table}
    where=${attributes.where ?? ''}
    refresh=${attributes.refresh ?? ''}
  >
    <satu-filter field="kecamatan"></satu-filter>
    <satu-filter field="status"></satu-filter>
    <div>
      <satu-stat loading="eager" value="count()" label="Titik"></satu-stat>
      <satu-chart loading="eager" x="kecamatan" y="count()" view="table"></satu-chart>
      <satu-table loading="eager" fields="nama"></satu-table>
    </div>
  </satu-data>`);
  const stat = find<SatuStat>(lender, 'satu-stat');
  const table = find<SatuTable>(lender, 'satu-table');
  const chart = find<SatuChart>(lender, 'satu-chart');
  const filters = [...lender.querySelectorAll<SatuFilter>('satu-filter')];
  for (const element of [stat, table, chart, ...filters]) await reach(element, 'ready');
  return { lender, stat, table, chart, filters, portal };
}

describe('satu-data', () => {
  it('lends its table to everything inside, however deep', async () => {
    const { stat, table, lender } = await dashboard();
    expect(said(stat, '.figure')).to.deep.equal(['3']);
    expect(said(table, 'tbody tr')).to.have.length(3);
    expect(lender.state).to.equal('ready');
  });

  it('narrows everything inside by its own condition', async () => {
    const { stat, table } = await dashboard(undefined, { where: 'status = "aktif"' });
    expect(said(stat, '.figure')).to.deep.equal(['2']);
    expect(said(table, 'tbody tr')).to.have.length(2);
  });

  it('moves everything inside when a filter is set, tells the page, and says so once to screen readers', async () => {
    const { lender, stat, table, chart } = await dashboard();
    const heard: unknown[] = [];
    document.body.addEventListener('satu-filter', (event) => heard.push([event.field, event.values]), { once: true });
    const select = find<HTMLSelectElement>(lender, 'satu-filter').shadowRoot?.querySelector('select');
    if (select === null || select === undefined) throw new Error('no select');
    select.value = 'Metro Pusat';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => said(stat, '.figure')[0] === '2' && said(table, 'tbody tr').length === 2);
    await waitUntil(() => said(chart, '.twin tbody tr').length === 1);
    expect(heard).to.deep.equal([['kecamatan', ['Metro Pusat']]]);
    expect(lender.filters).to.deep.equal([{ field: 'kecamatan', values: ['Metro Pusat'] }]);
    expect(said(lender, '[role=status]')).to.deep.equal(['Disaring menurut kecamatan Metro Pusat.']);
    for (const widget of [stat, table, chart]) expect(said(widget, '[role=status]')[0]).to.equal('');
  });

  it('takes filters from the page’s own script, and drops them again', async () => {
    const { lender, stat, filters } = await dashboard();
    lender.setFilter('kecamatan', ['Metro Pusat']);
    lender.setFilter('status', ['gangguan']);
    await waitUntil(() => stat.state === 'ready' && said(stat, '.figure')[0] === '0');
    expect(filters[0]?.shadowRoot?.querySelector('select')?.value).to.equal('Metro Pusat');
    lender.setFilter('kecamatan', []);
    lender.setFilter('status', []);
    await waitUntil(() => said(stat, '.figure')[0] === '3');
    expect(said(lender, '[role=status]')).to.deep.equal(['Semua data ditampilkan.']);
    expect(lender.filters).to.deep.equal([]);
  });

  it('reads everything inside again at its refresh, together', async () => {
    const { stat, table, portal } = await dashboard(undefined, { refresh: '1s' });
    portal.rows = points.slice(0, 1);
    await waitUntil(() => said(stat, '.figure')[0] === '1' && said(table, 'tbody tr').length === 1, 'the newer rows', {
      timeout: 5_000,
    });
  });

  it('leaves what is on screen there, marked, while its portal is down, and recovers on reload', async () => {
    const { lender, stat, table, portal } = await dashboard();
    portal.fault = new SatuError('network', 'contoh');
    lender.reload();
    await reach(stat, 'stale');
    await reach(table, 'stale');
    expect(said(table, 'tbody tr')).to.have.length(3);
    portal.fault = undefined;
    lender.reload();
    await reach(stat, 'ready');
    await reach(table, 'ready');
  });

  it('lends also to what comes later, and to what was there before it', async () => {
    const { lender } = await dashboard();
    const late = document.createElement('satu-stat');
    late.loading = 'eager';
    lender.append(late);
    await reach(late, 'ready');
    const early = await fixture<HTMLElement>(html`<div><satu-stat loading="eager"></satu-stat></div>`);
    const stat = find<SatuStat>(early, 'satu-stat');
    expect(stat.state).to.equal('idle');
    const around = document.createElement('satu-data');
    around.table = memoryTable([...points], described);
    early.append(around);
    around.append(stat);
    await reach(stat, 'ready');
  });

  it('leaves alone an element with its own source, unless that follows one of its fields', async () => {
    const other = memoryTable([{ kecamatan: 'Metro Pusat' }, { kecamatan: 'Metro Timur' }]);
    const lender = await fixture<SatuData>(html`<satu-data .table=${memoryTable([...points], described)}>
      <satu-stat loading="eager" .table=${other}></satu-stat>
      <satu-stat loading="eager" .table=${other} follow="kecamatan"></satu-stat>
    </satu-data>`);
    const [own, following] = [...lender.querySelectorAll('satu-stat')];
    if (own === undefined || following === undefined) throw new Error('no stats');
    await reach(own, 'ready');
    lender.setFilter('kecamatan', ['Metro Timur']);
    await waitUntil(() => said(following, '.figure')[0] === '1');
    expect(said(own, '.figure')).to.deep.equal(['2']);
  });

  it('keeps the page’s markup on screen, whatever happens', async () => {
    const lender = await fixture<SatuData>(html`<satu-data refresh="sering"><p>Isi halaman</p></satu-data>`);
    await reach(lender, 'misconfigured');
    await waitUntil(() => said(lender, '.technical')[0]?.includes('refresh'));
    expect(lender.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    lender.refresh = '';
    await reach(lender, 'idle');
    expect(parts(lender, '.notice')).to.have.length(0);
  });
});
