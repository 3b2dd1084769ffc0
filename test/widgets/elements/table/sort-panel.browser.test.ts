import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

async function sorting(attributes: Readonly<Record<string, string>> = {}, lang = 'id') {
  const element = await place('satu-table', { table: memoryTable([...points], described), attributes, lang });
  await reach(element, 'ready');
  await waitUntil(() => parts(element, '#toggle-sort').length === 1, 'no tools');
  part<HTMLElement>(element, '#toggle-sort').click();
  await waitUntil(() => parts(element, '.order').length === 1);
  return element;
}
type Drawn = Awaited<ReturnType<typeof sorting>>;
async function choose(element: Drawn, selector: string, value: string): Promise<void> {
  const select = part<HTMLSelectElement>(element, selector);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
const names = (element: Drawn): string[] => said(element, 'tbody th');

describe('the order of a table', () => {
  it('is made of several columns without a mouse or a Shift key', async () => {
    const element = await sorting();
    await choose(element, '.add select', 'kecamatan');
    await choose(element, '.add select', 'nama');
    expect(element.sort).to.equal('kecamatan, nama');
    await waitUntil(() => names(element)[0]?.startsWith('Halte'));
    await choose(element, '.order li:nth-child(2) select', 'down');
    expect(element.sort).to.equal('kecamatan, -nama');
    await waitUntil(() => names(element)[0]?.startsWith('Taman'));
    await expectAccessible(element, 'the panel of the order');
  });

  it('shows the place of each column in its heading, and calls only the first one sorted', async () => {
    const element = await sorting({ sort: 'kecamatan, -mbps' });
    expect(parts(element, '[aria-sort]').map((head) => head.getAttribute('aria-sort'))).to.deep.equal(['ascending']);
    const heads = said(element, 'thead th');
    expect(heads[1]).to.equal('Kecamatan ▲1 , urutan ke-1, kecil ke besar');
    expect(heads[3]).to.equal('Kecepatan (Mbps) ▼2 , urutan ke-2, besar ke kecil');
  });

  it('is added to by Shift and a press of a heading', async () => {
    const element = await sorting({ sort: 'kecamatan' });
    const shift = (index: number): boolean =>
      parts(element, '.sort')[index]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true })) ??
      false;
    shift(3);
    await element.updateComplete;
    expect(element.sort).to.equal('kecamatan, -mbps');
    await waitUntil(() =>
      said(element, '[role=status]').join().includes('Diurutkan menurut Kecepatan, besar ke kecil.'),
    );
    shift(3);
    shift(3);
    await element.updateComplete;
    expect(element.sort).to.equal('kecamatan');
  });

  it('loses a column at the press of its button, with the focus still in the panel', async () => {
    const element = await sorting({ sort: 'kecamatan, nama' }, 'en');
    const remove = part<HTMLElement>(element, '.order button');
    expect(remove.getAttribute('aria-label')).to.equal('Remove Kecamatan from the order');
    remove.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('.tool-panel .field'));
    expect(element.sort).to.equal('nama');
  });
});
