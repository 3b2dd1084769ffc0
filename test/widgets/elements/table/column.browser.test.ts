import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuTable } from '@satudata/widgets/table.js';
import '@satudata/widgets/table.js';
import { reach } from '../../drawn.js';
import { said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows = memoryTable([{ nama: 'Taman (contoh)', mbps: 1234.5, kode: '0123', dicek: '2026-11-20T10:15:00' }], {
  fields: [
    { name: 'nama', type: 'text', exact: true },
    { name: 'mbps', type: 'number', unit: 'Mbps', exact: true },
    { name: 'kode', type: 'number', exact: true },
    { name: 'dicek', type: 'text', exact: true },
  ],
});
const headers = (element: Element): string[] => said(element, 'thead th').map((text) => text.replace(/ \W$/, ''));

describe('satu-column', () => {
  it('chooses, names and writes a column of the table around it', async () => {
    const element = await fixture<SatuTable>(html`<satu-table loading="eager" .table=${rows}>
      <satu-column field="dicek" label="Dicek" format="date"></satu-column>
      <satu-column field="mbps" label="Kecepatan" unit="megabit per detik"></satu-column>
      <satu-column field="kode" format="text"></satu-column>
      <satu-column field="nama"></satu-column>
    </satu-table>`);
    await reach(element, 'ready');
    expect(headers(element)).to.deep.equal(['Dicek', 'Kecepatan (megabit per detik)', 'Kode', 'Nama']);
    expect(said(element, 'tbody tr > *')).to.deep.equal([
      '20 Nov 2026 pukul 10.15',
      '1.234,5',
      '0123',
      'Taman (contoh)',
    ]);
  });

  it('is followed when it changes, comes or goes', async () => {
    const element = await fixture<SatuTable>(
      html`<satu-table loading="eager" .table=${rows}><satu-column field="nama"></satu-column></satu-table>`,
    );
    await reach(element, 'ready');
    expect(headers(element)).to.deep.equal(['Nama']);
    element.querySelector('satu-column')?.setAttribute('label', 'Lokasi');
    await waitUntil(() => headers(element)[0] === 'Lokasi');
    const column = document.createElement('satu-column');
    column.setAttribute('field', 'mbps');
    element.append(column);
    await waitUntil(() => headers(element).length === 2);
    element.replaceChildren();
    await waitUntil(() => headers(element).length === 4);
  });

  it('that names nothing, or an unknown format, is no reason for the table to fall over', async () => {
    const element = await fixture<SatuTable>(html`<satu-table loading="eager" .table=${rows}>
      <satu-column></satu-column>
      <satu-column field="tidak_ada"></satu-column>
      <satu-column field="mbps" format="dolar"></satu-column>
    </satu-table>`);
    await reach(element, 'ready');
    expect(headers(element)).to.deep.equal(['Mbps (Mbps)']);
    expect(said(element, 'tbody tr > *')).to.deep.equal(['1.234,5']);
  });

  it('draws nothing itself', async () => {
    const element = await fixture<SatuTable>(
      html`<satu-table loading="eager" .table=${rows}><satu-column field="nama"></satu-column></satu-table>`,
    );
    await reach(element, 'ready');
    expect(element.querySelector('satu-column')?.getBoundingClientRect().height).to.equal(0);
  });
});
