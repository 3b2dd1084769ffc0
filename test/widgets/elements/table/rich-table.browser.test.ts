import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuTable } from '@satudata/widgets/table.js';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows = () => memoryTable([...points], described);
async function table(attributes: Readonly<Record<string, string>>, width: number) {
  const element = await place('satu-table', { table: rows(), attributes });
  element.style.setProperty('width', `${width}px`);
  return reach(element, 'ready');
}

describe('a table with little room', () => {
  it('keeps the columns that fit in the row and the others behind a button', async () => {
    const element = await table({ layout: 'detail' }, 340);
    await waitUntil(() => parts(element, '.expand').length === 3);
    const box = part(element, '.scroll');
    await waitUntil(() => box.scrollWidth <= box.clientWidth + 1, 'it scrolls sideways');
    const button = part(element, '.expand');
    expect(button.getAttribute('aria-label')).to.equal('Rincian Taman Merdeka (contoh)');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(said(element, '.detail dt')).to.include('Kecepatan (Mbps)');
    expect(said(element, '.detail dd')).to.include('50');
    await expectAccessible(element, 'a row with its details');
    element.style.setProperty('width', '1200px');
    await waitUntil(() => parts(element, '.expand').length === 0, 'the details stayed');
    expect(parts(element, 'thead th')).to.have.length(6);
  });

  it('becomes cards that are still a table to a screen reader', async () => {
    const element = await table({ layout: 'cards' }, 340);
    await waitUntil(() => parts(element, '.cards').length === 1);
    expect(part(element, 'table').getAttribute('role')).to.equal('table');
    expect(parts(element, 'thead [role=columnheader]')).to.have.length(6);
    expect(parts(element, 'tbody [role=row]')).to.have.length(3);
    expect(parts(element, 'tbody [role=cell]')).to.have.length(15);
    expect(part(element, 'tbody td[data-label^="Kecepatan"]').dataset['label']).to.equal('Kecepatan (Mbps)');
    // Nothing out of view takes the focus.
    expect(parts(element, 'thead button')).to.have.length(0);
    await expectAccessible(element, 'cards');
    element.style.setProperty('width', '1000px');
    await waitUntil(() => parts(element, '.cards').length === 0);
  });
});

describe('a table', () => {
  it('puts rows of one value in groups with a heading of their own', async () => {
    const element = await table({ group: 'kecamatan' }, 1000);
    await waitUntil(() => said(element, '.group').join().includes('2 baris'));
    expect(said(element, '.group')).to.deep.equal(['Metro Pusat 2 baris', 'Metro Timur 1 baris']);
    expect(parts(element, 'tbody')).to.have.length(2);
    expect(parts(element, '.group th[scope=rowgroup]')).to.have.length(2);
    await expectAccessible(element, 'groups');
  });

  it('rings, bars and tints values, and says what the colours say', async () => {
    const element = await fixture<SatuTable>(html`<satu-table loading="eager" .table=${rows()}>
      <satu-column field="nama"></satu-column>
      <satu-column field="status" mark="badge" good="aktif" bad="gangguan"></satu-column>
      <satu-column field="mbps" mark="bar"></satu-column>
      <satu-column field="latitude" mark="heat"></satu-column>
    </satu-table>`);
    await reach(element, 'ready');
    expect(said(element, '.mark')).to.deep.equal(['✓ aktif (baik)', '! gangguan (bermasalah)', '✓ aktif (baik)']);
    await waitUntil(() => parts(element, '.bar rect').length === 2, 'no bars');
    expect(parts<SVGRectElement>(element, '.bar rect').map((bar) => bar.getAttribute('width'))).to.deep.equal([
      '100.0%',
      '40.0%',
    ]);
    expect(parts(element, '.heat-5')).to.have.length(1);
    expect(parts(element, '.heat-1')).to.have.length(1);
    await expectAccessible(element, 'marks');
  });

  it('draws cells as the page’s script wants, and the others itself', async () => {
    const element = await place('satu-table', { table: rows() });
    element.cell = (value, row, { name }) =>
      name === 'mbps' ? html`<b class="own">${row['nama']}: ${value}</b>` : undefined;
    await reach(element, 'ready');
    await waitUntil(() => parts(element, '.own').length === 3);
    expect(said(element, '.own')[0]).to.equal('Taman Merdeka (contoh): 50');
    expect(said(element, 'tbody th')[0]).to.equal('Taman Merdeka (contoh)');
  });

  it('gives a column the width that the page declares, and keeps a frozen one in view', async () => {
    const element = await fixture<SatuTable>(html`<satu-table loading="eager" .table=${rows()}>
      <satu-column field="nama" width="180"></satu-column>
      <satu-column field="kecamatan" width="300"></satu-column>
      <satu-column field="status" width="300"></satu-column>
      <satu-column field="mbps" frozen width="100"></satu-column>
    </satu-table>`);
    element.style.setProperty('width', '400px');
    await reach(element, 'ready');
    const heads = parts(element, 'thead th');
    expect(heads.map(({ offsetWidth }) => offsetWidth)).to.deep.equal([100, 180, 300, 300]);
    const box = part(element, '.scroll');
    box.scrollLeft = 200;
    await waitUntil(() => box.scrollLeft > 100);
    expect(heads[0]?.getBoundingClientRect().left).to.be.closeTo(box.getBoundingClientRect().left, 3);
  });
});
