import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

describe('a printed table', () => {
  it('has all its rows and its address, and is what it was afterwards', async () => {
    const table = memoryTable(
      Array.from({ length: 60 }, (_, index) => ({ nama: `Titik ${index + 1} (contoh)`, mbps: index })),
    );
    const element = await reach(
      await place('satu-table', { table, attributes: { 'page-size': '10', heading: 'Titik (contoh)' } }),
      'ready',
    );
    await waitUntil(() => parts(element, '.printed').length === 1, 'no foot');
    parts(element, '.number button')[1]?.click();
    await waitUntil(() => said(element, 'tbody th')[0] === 'Titik 11 (contoh)');
    const before = window.print;
    let printed: string[] = [];
    window.print = () => {
      printed = said(element, 'tbody th');
    };
    try {
      await element.print();
    } finally {
      window.print = before;
    }
    expect(printed).to.have.length(60);
    expect(said(element, '.printed')[0]).to.contain(`dari ${location.href}`);
    await waitUntil(() => said(element, 'tbody th')[0] === 'Titik 11 (contoh)', 'the page was lost');
    expect(parts(element, 'tbody tr')).to.have.length(10);
    expect(element.pageSize).to.equal(10);
  });
});
