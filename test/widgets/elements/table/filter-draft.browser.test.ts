import { expect } from '@open-wc/testing';
import { SatuError } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

async function filtering() {
  const portal = new ShakyPortal(points, described);
  const element = await place('satu-table', { table: portal.table });
  await reach(element, 'ready');
  await waitUntil(() => parts(element, '#toggle-filter').length === 1, 'no tools');
  part<HTMLElement>(element, '#toggle-filter').click();
  await waitUntil(() => element.shadowRoot?.activeElement?.matches('.tool-panel select'), 'the focus stayed behind');
  return { element, portal };
}
type Drawn = Awaited<ReturnType<typeof filtering>>['element'];

async function choose(element: Drawn, index: number, value: string): Promise<void> {
  const select = parts<HTMLSelectElement>(element, '.tool-panel select')[index];
  if (select === undefined) throw new Error(`no select ${index}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
async function write(element: Drawn, index: number, value: string): Promise<void> {
  const input = parts<HTMLInputElement>(element, '.tool-panel .controls input.field')[index];
  if (input === undefined) throw new Error(`no input ${index}`);
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}
const apply = (element: Drawn): void => part<HTMLFormElement>(element, 'form.tool-panel').requestSubmit();
const rows = (element: Drawn): number => parts(element, 'tbody tr').length;

describe('a filter of a column', () => {
  it('offers the column’s own values with their counts, and keeps the chosen ones', async () => {
    const { element } = await filtering();
    await choose(element, 0, 'status');
    await waitUntil(() => parts(element, '.choices input').length > 0, 'no choices');
    const choices = said(element, '.choices label');
    expect(
      choices.some((text) => /^aktif \(\d+\)$/.test(text)),
      choices.join(),
    ).to.equal(true);
    await expectAccessible(element, 'the filter panel');
    parts<HTMLInputElement>(element, '.choices input')[choices.findIndex((text) => text.startsWith('aktif'))]?.click();
    apply(element);
    const active = points.filter(({ status }) => status === 'aktif').length;
    await waitUntil(() => rows(element) === active, `${rows(element)} rows`);
    expect(said(element, '.chip').join()).to.contain('Status: aktif');
  });

  it('of numbers is a range, that the chip takes away again', async () => {
    const { element } = await filtering();
    await choose(element, 0, 'mbps');
    await write(element, 0, '30');
    apply(element);
    await waitUntil(() => rows(element) === 1);
    expect(said(element, '.chip').join()).to.contain('≥ 30');
    part<HTMLElement>(element, '.chip').click();
    await waitUntil(() => rows(element) === points.length);
    expect(parts(element, '.chip')).to.have.length(0);
  });

  it('is opened again as it was made', async () => {
    const { element } = await filtering();
    await choose(element, 0, 'nama');
    await choose(element, 1, 'contains');
    await write(element, 0, 'balai');
    apply(element);
    await waitUntil(() => rows(element) === 1);
    part<HTMLElement>(element, '#toggle-filter').click();
    await element.updateComplete;
    part<HTMLElement>(element, '#toggle-filter').click();
    await element.updateComplete;
    await choose(element, 0, 'nama');
    expect(parts<HTMLSelectElement>(element, '.tool-panel select')[1]?.value).to.equal('contains');
    expect(parts<HTMLInputElement>(element, '.tool-panel .controls input.field')[0]?.value).to.equal('balai');
  });

  it('says when its choices cannot be loaded, with the rows still there', async () => {
    const { element, portal } = await filtering();
    portal.fault = new SatuError('network', 'contoh');
    await choose(element, 0, 'status');
    await waitUntil(() => said(element, '.tool-panel .wide').join().includes('tidak dapat dimuat'));
    expect(rows(element)).to.equal(points.length);
  });
});
