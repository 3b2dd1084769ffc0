import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuTable } from '@satudata/widgets/table.js';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows = memoryTable(
  Array.from({ length: 60 }, (_, index) => ({
    nama: `Titik ${index + 1} (contoh)`,
    wilayah: index % 2 === 0 ? 'Utara' : 'Selatan',
    mbps: index,
  })),
  {
    fields: [
      { name: 'nama', type: 'text', exact: true },
      { name: 'wilayah', type: 'text', exact: true },
      { name: 'mbps', type: 'number', unit: 'Mbps', exact: true },
    ],
  },
);
async function totalled(lang: string, group = ''): Promise<SatuTable> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <satu-table loading="eager" heading="Titik (contoh)" group=${group} .table=${rows}>
      <satu-column field="nama"></satu-column>
      <satu-column field="wilayah" total="distinct"></satu-column>
      <satu-column field="mbps" total="sum"></satu-column>
    </satu-table>
  </div>`);
  return reach(box.querySelector('satu-table') as SatuTable, 'ready');
}
const foot = (element: Element): string[] => said(element, 'tfoot tr > *');

describe('the last line of a table', () => {
  it('is about all rows, not only those of the page', async () => {
    const element = await totalled('id');
    await waitUntil(() => foot(element)[2] === 'jumlah 1.770', foot(element).join());
    expect(foot(element)).to.deep.equal(['Seluruhnya 60 baris', 'nilai berbeda 2', 'jumlah 1.770']);
    await expectAccessible(element, 'totals');
  });

  it('is a card below the others where rows are cards', async () => {
    const element = await totalled('id');
    element.layout = 'cards';
    element.style.width = '360px';
    await waitUntil(() => parts(element, 'table.cards').length === 1);
    await waitUntil(() => foot(element)[2] === 'jumlah 1.770', foot(element).join());
    expect(foot(element)).to.deep.equal(['Seluruhnya 60 baris', 'nilai berbeda 2', 'jumlah 1.770']);
    expect(parts(element, 'tfoot td').map((cell) => cell.getAttribute('data-label'))).to.deep.equal([
      'Wilayah',
      'Mbps (Mbps)',
    ]);
    expect(part(element, 'tfoot td').getBoundingClientRect().left).to.equal(
      part(element, 'tbody td').getBoundingClientRect().left,
    );
    await expectAccessible(element, 'totals of cards');
  });

  it('follows what the reader keeps, and speaks English', async () => {
    const element = await totalled('en');
    await waitUntil(() => parts(element, '.search').length === 1);
    const search = part<HTMLInputElement>(element, '.search');
    search.value = 'utara';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => foot(element)[2] === 'sum 870', foot(element).join());
    expect(foot(element)[0]).to.equal('All together 30 rows');
  });
});

describe('an average', () => {
  it('is written with two digits after the decimal sign', async () => {
    const table = memoryTable([{ mbps: 1 }, { mbps: 2 }, { mbps: 2 }]);
    const element = await fixture<SatuTable>(html`<satu-table loading="eager" .table=${table}>
      <satu-column field="mbps" total="avg"></satu-column>
    </satu-table>`);
    await reach(element, 'ready');
    await waitUntil(() => foot(element).includes('rata-rata 1,67'), foot(element).join());
  });
});

describe('a group', () => {
  it('says how many rows it has, and their totals, wherever its rows stand', async () => {
    const element = await totalled('id', 'wilayah');
    await waitUntil(() => said(element, '.group').join().includes('jumlah'));
    expect(said(element, '.group')[0]).to.equal('Selatan 30 baris · Wilayah: nilai berbeda 1 · Mbps: jumlah 900 Mbps');
  });
});
