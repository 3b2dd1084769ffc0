import { expect } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const city = (): Row[] =>
  Array.from({ length: 30 }, (_, index) => ({ _id: index + 1, nama: `Titik ${index + 1} (contoh)`, mbps: index }));
async function selectable(kind: 'one' | 'many') {
  const element = await place('satu-table', {
    table: memoryTable(city()),
    attributes: { selectable: kind, 'page-size': '10' },
  });
  await reach(element, 'ready');
  const told: (readonly Row[])[] = [];
  element.addEventListener('satu-select', (event) => told.push(event.item as readonly Row[]));
  const box = (index: number): HTMLInputElement | undefined =>
    parts<HTMLInputElement>(element, 'tbody .choose input')[index];
  return { element, told, box };
}

describe('the choice of rows', () => {
  it('tells the page and the reader, and stays when a page is turned', async () => {
    const { element, told, box } = await selectable('many');
    expect(box(1)?.getAttribute('aria-label')).to.equal('Pilih Titik 2 (contoh)');
    box(1)?.click();
    await element.updateComplete;
    expect(told.at(-1)?.map(({ _id }) => _id)).to.deep.equal([2]);
    expect(said(element, '[role=status]')[0]).to.equal('1 baris dipilih.');
    await expectAccessible(element, 'chosen rows');
    parts(element, '.number button').at(-1)?.click();
    await waitUntil(() => said(element, 'tbody th')[0] === 'Titik 21 (contoh)');
    expect(parts(element, 'tbody .selected')).to.have.length(0);
    box(0)?.click();
    await element.updateComplete;
    expect(told.at(-1)?.map(({ _id }) => _id)).to.deep.equal([2, 21]);
  });

  it('takes all rows of the page at once', async () => {
    const { element, told } = await selectable('many');
    const all = part<HTMLInputElement>(element, 'thead .choose input');
    all.click();
    await element.updateComplete;
    expect(told.at(-1)).to.have.length(10);
    all.click();
    await element.updateComplete;
    expect(told.at(-1)).to.have.length(0);
  });

  it('is of one row only where the page wants one', async () => {
    const { element, told, box } = await selectable('one');
    box(1)?.click();
    await element.updateComplete;
    box(3)?.click();
    await element.updateComplete;
    expect(told.map((rows) => rows.map(({ _id }) => _id))).to.deep.equal([[2], [4]]);
    expect(parts(element, '.selected')).to.have.length(1);
  });

  it('is copied as cells that a spreadsheet takes', async () => {
    const { element, box } = await selectable('many');
    const copied: string[] = [];
    const clipboard = navigator.clipboard;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      box(0)?.click();
      await element.updateComplete;
      part<HTMLElement>(element, '.chosen button').click();
      await waitUntil(() => copied.length === 1);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied[0]).to.equal('Nama\tMbps\nTitik 1 (contoh)\t0');
  });
});
