import { expect, fixture, html } from '@open-wc/testing';
import { SatuError } from '@satudata/client';
import type { SatuData, SatuFilter } from '@satudata/widgets';
import '@satudata/widgets/data.js';
import '@satudata/widgets/filter.js';
import { reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

async function filtering({
  field = 'kecamatan',
  label = '',
  lang = 'id',
  portal = new ShakyPortal(points, described),
} = {}) {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <satu-data .table=${portal.table}>
      <satu-filter field=${field} label=${label}></satu-filter>
      <satu-filter field="status"></satu-filter>
    </satu-data>
  </div>`);
  const lender = box.querySelector<SatuData>('satu-data');
  const [filter, other] = [...box.querySelectorAll<SatuFilter>('satu-filter')];
  if (lender === null || filter === undefined || other === undefined) throw new Error('not drawn');
  await waitUntil(() => !['idle', 'loading'].includes(filter.state));
  await filter.updateComplete;
  return { lender, filter, other, portal };
}
const options = (filter: SatuFilter): string[] => said(filter, 'option');

describe('satu-filter', () => {
  it('offers every value that rows have, with how many, in the order of words, and all of them first', async () => {
    const { filter, lender } = await filtering();
    expect(options(filter)).to.deep.equal(['Semua', 'Metro Pusat (2)', 'Metro Timur (1)']);
    expect(lender.filters).to.deep.equal([]);
    const english = await filtering({ lang: 'en' });
    await waitUntil(() => options(english.filter)[0] === 'All');
  });

  it('has a visible label, from the page or from the data dictionary, that names the select', async () => {
    const { filter } = await filtering();
    expect(said(filter, 'label')).to.deep.equal(['Kecamatan']);
    expect(part<HTMLLabelElement>(filter, 'label').control).to.equal(part(filter, 'select'));
    const named = await filtering({ label: 'Pilih kecamatan' });
    expect(said(named.filter, 'label')).to.deep.equal(['Pilih kecamatan']);
  });

  it('counts within what the other filters leave, not within its own choice', async () => {
    const { lender, filter, other } = await filtering();
    lender.setFilter('kecamatan', ['Metro Timur']);
    await waitUntil(() => options(other).join() === 'Semua,gangguan (1)');
    expect(options(filter)).to.deep.equal(['Semua', 'Metro Pusat (2)', 'Metro Timur (1)']);
    expect(part<HTMLSelectElement>(filter, 'select').value).to.equal('Metro Timur');
  });

  it('keeps a choice that no row has any more, so that it can be taken back', async () => {
    const { lender, filter } = await filtering();
    lender.setFilter('kecamatan', ['Metro Pusat']);
    lender.setFilter('status', ['gangguan']);
    await waitUntil(() => options(filter).includes('Metro Pusat (0)'));
    const select = part<HTMLSelectElement>(filter, 'select');
    expect(select.value).to.equal('Metro Pusat');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => lender.filters.length === 1);
    expect(lender.filters).to.deep.equal([{ field: 'status', values: ['gangguan'] }]);
  });

  it('keeps choice and focus when its data is read again', async () => {
    const { lender, filter, portal } = await filtering();
    filter.focus();
    const select = part<HTMLSelectElement>(filter, 'select');
    expect(filter.shadowRoot?.activeElement).to.equal(select);
    lender.setFilter('kecamatan', ['Metro Timur']);
    await waitUntil(() => select.value === 'Metro Timur');
    portal.rows = [...points, { nama: 'Baru', kecamatan: 'Metro Utara', status: 'aktif', mbps: 1 }];
    lender.reload();
    await waitUntil(() => options(filter).includes('Metro Utara (1)'));
    expect([select.value, filter.shadowRoot?.activeElement]).to.deep.equal(['Metro Timur', select]);
  });

  it('tells the page when its choices cannot be loaded, offers another try, and keeps those it has', async () => {
    const portal = new ShakyPortal(points, described);
    portal.fault = new SatuError('portal-error', 'contoh');
    const codes: string[] = [];
    document.body.addEventListener('satu-error', (event) => codes.push(event.code), { once: true });
    const { filter, lender } = await filtering({ portal });
    await reach(filter, 'failed');
    expect(codes).to.deep.equal(['portal-error']);
    await waitUntil(() => parts(filter, '.notice button').length === 1);
    expect(part<HTMLSelectElement>(filter, 'select').disabled).to.equal(true);
    portal.fault = undefined;
    part(filter, '.notice button').click();
    await reach(filter, 'ready');
    expect(options(filter)).to.have.length(3);
    portal.fault = new SatuError('portal-error', 'contoh');
    lender.reload();
    await reach(filter, 'stale');
    expect(options(filter)).to.have.length(3);
    expect(part<HTMLSelectElement>(filter, 'select').disabled).to.equal(false);
  });

  it('names a missing field, and does nothing outside of satu-data', async () => {
    const { filter } = await filtering({ field: '' });
    await reach(filter, 'misconfigured');
    await waitUntil(() => said(filter, '.technical')[0]?.includes('Atribut field'));
    const alone = await fixture<SatuFilter>(html`<satu-filter field="status"></satu-filter>`);
    expect(alone.state).to.equal('idle');
  });
});
