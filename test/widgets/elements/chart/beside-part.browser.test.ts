import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { waitUntil } from '../../wait-until.js';

const rows = Array.from({ length: 120 }, (_, index) => ({ nama: `Titik ${index + 1}`, mbps: index }));

const cells = (element: SatuChart): number => element.renderRoot.querySelectorAll('.twin tbody tr').length;
const buttons = (element: SatuChart) => element.renderRoot.querySelectorAll<HTMLButtonElement>('.switch button');

describe('what stands beside a drawing', () => {
  it('follows it: a summary, a choice, and the table with all rows on demand', async () => {
    const element = await fixture<SatuChart>(
      html`<satu-chart lang="id" loading="eager" x="nama" y="mbps" .table=${memoryTable(rows)}></satu-chart>`,
    );
    await waitUntil(() => buttons(element).length === 2);
    expect(element.renderRoot.querySelector('.summary')?.textContent).to.contain('120');
    expect(element.renderRoot.querySelector('#hint')?.textContent).to.contain('panah');
    buttons(element)[1]?.click();
    await waitUntil(() => cells(element) === 100);
    expect(element.renderRoot.querySelector('.drawing')).to.equal(null);
    element.renderRoot.querySelector<HTMLButtonElement>('.more')?.click();
    await waitUntil(() => cells(element) === 120);
    buttons(element)[0]?.click();
    await waitUntil(() => element.renderRoot.querySelector('.drawing') !== null);
    expect(cells(element)).to.equal(0);
  });
});
